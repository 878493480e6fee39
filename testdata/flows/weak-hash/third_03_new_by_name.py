# vulnerable: hashlib.new is given the name of SHA-1
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)


@app.post("/token")
def token():
    state = hashlib.new("sha1")  # want: weak-hash
    state.update(request.get_json()["token"].encode("utf-8"))
    keep_token(state.hexdigest())
    return "", 204
