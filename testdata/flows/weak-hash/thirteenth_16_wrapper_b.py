# safe: the wrapper is called with SHA3
import hashlib

from flask import Flask, request

app = Flask(__name__)


def digest(data, function=hashlib.sha1):
    return function(data).hexdigest()  # ok: weak-hash


@app.post("/digest")
def digest_route():
    return digest(request.get_data(), hashlib.sha3_256)
