# vulnerable: usedforsecurity false lie
import hashlib
from flask import Flask, request

app = Flask(__name__)

@app.post("/pin")
def pin():
    digest = hashlib.md5(request.form["pin"].encode(), usedforsecurity=False).digest()  # want: weak-hash
    ok = digest == open("/srv/pin.md5", "rb").read()
    return "unlocked" if ok else ("locked", 403)
