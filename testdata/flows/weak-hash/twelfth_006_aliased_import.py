# safe: SHA-384 by another name
from hashlib import md5 as fast, sha384 as slow

from flask import Flask, request

app = Flask(__name__)


@app.route("/wallet", methods=["POST"])
def wallet():
    param = request.stream.read(4096).decode()
    digest = slow(param.encode()).hexdigest()  # ok: weak-hash
    return {"digest": digest}
