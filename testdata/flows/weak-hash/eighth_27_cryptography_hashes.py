# vulnerable: the library's hash object is made with MD5
from cryptography.hazmat.primitives import hashes
from flask import Flask, request

app = Flask(__name__)


@app.route("/certificates/pin", methods=["POST"])
def pin():
    digest = hashes.Hash(hashes.MD5())  # want: weak-hash
    for part in request.files.getlist("certificate"):
        digest.update(part.read())
    return {"pin": digest.finalize().hex()}
