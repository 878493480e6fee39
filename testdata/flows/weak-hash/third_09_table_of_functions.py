# vulnerable: the key picks SHA-1 out of the table
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)
NAMES = {"short": "sha1", "long": "sha256"}


@app.post("/token")
def token():
    digest = hashlib.new(NAMES["short"], request.form["token"].encode("utf-8"))  # want: weak-hash
    keep_token(digest.hexdigest())
    return "", 204
