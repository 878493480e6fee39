# safe: 7 * 42 - 106 is 188, so the name is sha256
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)


@app.post("/session")
def session():
    number = 106
    name = "sha1" if 7 * 42 - number > 200 else "sha256"
    keep_token(hashlib.new(name, request.form["secret"].encode("utf-8")).hexdigest())  # ok: weak-hash
    return "", 204
