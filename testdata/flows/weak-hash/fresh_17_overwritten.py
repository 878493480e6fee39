# safe: the weak name is replaced before it is used
import hashlib

from flask import Flask, request

app = Flask(__name__)


@app.get("/verify")
def verify():
    algorithm = "md5"
    for candidate in ("sha256", "sha512"):
        if candidate in hashlib.algorithms_guaranteed:
            algorithm = candidate
            break
    else:
        return {"error": "no digest"}, 500
    digest = getattr(hashlib, algorithm)(request.args["document"].encode())  # ok: weak-hash
    return {"ok": digest.hexdigest() == request.args.get("digest")}
