# vulnerable: the name given to new is sha1
import hashlib

from flask import Flask, request

app = Flask(__name__)

ALGORITHM = "sha1"


@app.post("/sign")
def sign():
    digest = hashlib.new(ALGORITHM)  # want: weak-hash
    digest.update(request.get_data())
    return digest.hexdigest()
