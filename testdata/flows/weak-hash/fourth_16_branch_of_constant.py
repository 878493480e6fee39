# safe: the constant's first letter leaves SHA3-256 for the file's digest
import hashlib

from flask import Flask, request

app = Flask(__name__)
MODES = "xyz"


@app.post("/files/digest")
def digest():
    mode = MODES[0]
    name = "sha3_256"
    if mode == "z":
        name = "sha1"
    value = getattr(hashlib, name)(request.files["file"].read()).hexdigest()  # ok: weak-hash
    return {"digest": value}
