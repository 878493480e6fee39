# safe: upload dedupe checksum
import hashlib
import os
from flask import Flask, request

app = Flask(__name__)

@app.post("/sid")
def store():
    h = hashlib.sha1()  # ok: weak-hash
    data = request.files["f"].read()
    for i in range(0, len(data), 65536):
        h.update(data[i:i + 65536])
    known = os.path.exists("/srv/dedupe/" + h.hexdigest())
    return "known" if known else "new"
