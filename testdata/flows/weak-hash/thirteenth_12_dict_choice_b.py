# safe: the key chosen is the new hash
import hashlib

from flask import Flask, request

app = Flask(__name__)

HASHES = {"old": hashlib.sha1, "new": hashlib.sha256}


@app.post("/fingerprint")
def fingerprint():
    maker = HASHES["new"]
    return maker(request.get_data()).hexdigest()  # ok: weak-hash
