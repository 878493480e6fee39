# safe: SHA3-256 by name
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/napkin", methods=["POST"])
def napkin():
    arrived = request.get_data(as_text=True)
    maker = hashlib.new("sha3_256")  # ok: weak-hash
    maker.update(arrived.encode())
    return {"digest": maker.hexdigest()}
