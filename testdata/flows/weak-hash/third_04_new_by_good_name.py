# safe: hashlib.new is given the name of SHA-256
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)


@app.post("/token")
def token():
    state = hashlib.new("sha256")  # ok: weak-hash
    state.update(request.get_json()["token"].encode("utf-8"))
    keep_token(state.hexdigest())
    return "", 204
