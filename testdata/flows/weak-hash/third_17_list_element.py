# vulnerable: after the pop the first name is md5
import hashlib

from flask import Flask, request
from store import keep_token

app = Flask(__name__)


@app.put("/secret")
def secret():
    names = ["sha512", "md5", "sha3_256"]
    names.pop(0)
    keep_token(hashlib.new(names[0], request.get_data()).hexdigest())  # want: weak-hash
    return "", 204
