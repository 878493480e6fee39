# safe: the name given to new is sha512
import hashlib

from flask import Flask, request

app = Flask(__name__)

ALGORITHM = "sha512"


@app.post("/sign")
def sign():
    digest = hashlib.new(ALGORITHM)  # ok: weak-hash
    digest.update(request.get_data())
    return digest.hexdigest()
