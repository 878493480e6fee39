# vulnerable: the name of the algorithm is put together from two pieces
import hashlib
import time

from flask import Flask, request

app = Flask(__name__)
FAMILY = "sha"


def token_for(user):
    name = FAMILY + str(3 - 2)
    state = hashlib.new(name)  # want: weak-hash
    state.update(user.encode())
    state.update(app.secret_key.encode())
    return state.hexdigest()


@app.get("/token")
def token():
    return {"token": token_for(request.args.get("user", "")), "at": time.time()}
