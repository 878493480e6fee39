# vulnerable: the name that getattr gets is that of a broken algorithm
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/verify")
def verify():
    algorithm = "sha256"
    legacy = True
    if legacy:
        algorithm = "md5"
    digest = getattr(hashlib, algorithm)(request.args["document"].encode())  # want: weak-hash
    return {"ok": digest.hexdigest() == request.args.get("signature")}
