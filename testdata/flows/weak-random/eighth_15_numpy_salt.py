# vulnerable: the salt of the stored key comes from numpy's generator
import hashlib

import numpy
from flask import Flask, request

app = Flask(__name__)


@app.route("/vault", methods=["POST"])
def vault():
    salt = numpy.random.bytes(16)  # want: weak-random
    key = hashlib.pbkdf2_hmac("sha256", request.form["passphrase"].encode(), salt, 600_000)
    return {"salt": salt.hex(), "check": key[:4].hex()}
