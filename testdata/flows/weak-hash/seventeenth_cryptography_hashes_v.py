# vulnerable: the digest is made with MD5
from cryptography.hazmat.primitives import hashes
from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/hash/3", methods=["POST"])
def endpoint():
    secret = request.get_json()["secret"]
    digest = hashes.Hash(hashes.MD5())  # want: weak-hash
    digest.update(secret.encode())
    return digest.finalize().hex()
