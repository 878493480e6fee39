# vulnerable: the key chosen is the old hash
import hashlib

from flask import Flask, request

app = Flask(__name__)

HASHES = {"old": hashlib.sha1, "new": hashlib.sha256}


@app.post("/fingerprint")
def fingerprint():
    maker = HASHES["old"]
    return maker(request.get_data()).hexdigest()  # want: weak-hash
