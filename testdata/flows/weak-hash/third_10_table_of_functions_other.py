# safe: the key picks SHA-256 out of the table
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)
NAMES = {"short": "sha1", "long": "sha256"}


@app.post("/token")
def token():
    digest = hashlib.new(NAMES["long"], request.form["token"].encode("utf-8"))  # ok: weak-hash
    keep_token(digest.hexdigest())
    return "", 204
