# safe: the pieces name SHA-512
import hashlib
import time

from flask import Flask, request

app = Flask(__name__)
FAMILY = "sha"


def token_for(user):
    name = FAMILY + str(2 * 256)
    state = hashlib.new(name)  # ok: weak-hash
    state.update(user.encode())
    state.update(app.secret_key.encode())
    return state.hexdigest()


@app.get("/token")
def token():
    return {"token": token_for(request.args.get("user", "")), "at": time.time()}
