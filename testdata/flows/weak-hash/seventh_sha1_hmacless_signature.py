# vulnerable: sha1 hmacless signature
import hashlib
from flask import Flask, request, abort

app = Flask(__name__)

SECRET = open("/run/secrets/k").read()
@app.get("/dl/<path:f>")
def dl(f):
    want = hashlib.sha1((SECRET + f).encode()).hexdigest()  # want: weak-hash
    if request.args.get("sig") != want:
        abort(403)
    return "granted"
