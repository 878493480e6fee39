# safe: the other library's hash object is a good one
from cryptography.hazmat.primitives import hashes
from flask import Flask, request

app = Flask(__name__)


@app.route("/seal", methods=["POST"])
def seal():
    digest = hashes.Hash(hashes.SHA512_256())  # ok: weak-hash
    digest.update(request.form["document"].encode())
    return {"seal": digest.finalize().hex()}
