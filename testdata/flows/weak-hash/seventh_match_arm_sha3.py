# safe: match arm sha3
import hashlib
from flask import Flask, request

app = Flask(__name__)

@app.post("/apikey")
def apikey():
    key = request.headers["X-Api-Key"].encode()
    match "md5,sha3".split(",")[1]:
        case "md5":
            digest = hashlib.md5(key).hexdigest()  # ok: weak-hash
        case _:
            digest = hashlib.sha3_256(key).hexdigest()
    return "ok" if digest == open("/srv/key.sha3").read() else ("no", 403)
