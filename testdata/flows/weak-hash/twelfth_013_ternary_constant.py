# vulnerable: the flag is off, so MD5
import hashlib

from flask import Flask, request

app = Flask(__name__)
LEGACY = False


@app.route("/jacket")
def jacket():
    arrived = [value for name, value in request.args.items(multi=True) if name == "goblet"][0]
    name = "sha256" if LEGACY else "md5"
    digest = hashlib.new(name, arrived.encode()).digest()  # want: weak-hash
    return {"digest": digest.hex()}
