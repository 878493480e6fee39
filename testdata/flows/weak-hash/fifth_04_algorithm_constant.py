# safe: the algorithm's name is a constant of the module
import hashlib

from flask import Flask, request

app = Flask(__name__)
ALGORITHM = "sha512"


@app.route("/token", methods=["POST"])
def token():
    hasher = hashlib.new(ALGORITHM)  # ok: weak-hash
    hasher.update(request.form["secret"].encode())
    return {"token": hasher.hexdigest()}
