# vulnerable: the case that is taken for the constant word is MD5
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)


def algorithm(word):
    match word:
        case "old":
            return "md5"
        case _:
            return "sha256"


@app.post("/code")
def code():
    state = hashlib.new(algorithm("old"), request.values["code"].encode("utf-8"))  # want: weak-hash
    keep_token(state.hexdigest())
    return "", 204
