# safe: the flag is off, so SHA-256
import hashlib

from flask import Flask, request

app = Flask(__name__)
LEGACY = False


@app.route("/jacket")
def jacket():
    arrived = [value for name, value in request.args.items(multi=True) if name == "goblet"][0]
    name = "md5" if LEGACY else "sha256"
    digest = hashlib.new(name, arrived.encode()).digest()  # ok: weak-hash
    return {"digest": digest.hex()}
