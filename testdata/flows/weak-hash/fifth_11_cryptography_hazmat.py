# vulnerable: the other library's hash object is a broken one too
from cryptography.hazmat.primitives import hashes
from flask import Flask, request

app = Flask(__name__)


@app.route("/seal", methods=["POST"])
def seal():
    digest = hashes.Hash(hashes.SHA1())  # want: weak-hash
    digest.update(request.form["password"].encode())
    return {"seal": digest.finalize().hex()}
