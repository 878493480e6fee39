# safe: the constant mode always selects SHA-256
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)

MODE = 2


@app.post("/sum")
def checksum():
    data = request.get_data()
    if MODE * 2 == 4:
        algorithm = "sha256"
    else:
        algorithm = "md5"
    return jsonify(sum=hashlib.new(algorithm, data).hexdigest())  # ok: weak-hash
