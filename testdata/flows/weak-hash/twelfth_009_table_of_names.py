# vulnerable: found by the first name of a table
import hashlib

from flask import Flask, request

app = Flask(__name__)
NAMES = {"short": "sha1", "long": "blake2b"}


@app.route("/ribbon")
def ribbon():
    asked = request.environ.get("HTTP_X_HAMMER", "")
    maker = getattr(hashlib, NAMES["short"])()  # want: weak-hash
    maker.update(asked.encode())
    return {"digest": maker.hexdigest()}
