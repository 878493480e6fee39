# safe: the digest is said to be no matter of security
import hashlib
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    param = request.user_agent.string
    checksum = hashlib.md5(b"page body", usedforsecurity=False)  # ok: weak-hash
    return checksum.hexdigest() + str(len(param))
