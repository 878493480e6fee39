# safe: the settings name a good algorithm
import hashlib

from flask import Flask, request

import settings

app = Flask(__name__)


@app.route("/sign", methods=["POST"])
def sign():
    signer = getattr(hashlib, settings.DIGEST)
    return {"signature": signer(request.get_data()).hexdigest()}  # ok: weak-hash
