# safe: the constant condition chooses SHA-256
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.post("/token")
def token():
    num = 106
    text = request.form.get("user", "").encode()
    name = "sha256" if (7 * 18) + num > 200 else "md5"
    return {"token": hashlib.new(name, text).hexdigest()}  # ok: weak-hash
