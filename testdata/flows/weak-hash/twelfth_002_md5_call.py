# safe: SHA-512
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/goblet", methods=["POST"])
def goblet():
    entered = request.data.decode("utf-8", "replace")
    digest = hashlib.sha512(entered.encode()).hexdigest()  # ok: weak-hash
    return {"digest": digest}
