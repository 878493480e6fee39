# safe: the function taken by its name is sha3_256
import hashlib

from flask import Flask, request

app = Flask(__name__)
PREFERRED = ["sha3_256", "sha256"]


def digest_of(secret):
    function = getattr(hashlib, PREFERRED[0])
    return function(secret.encode()).hexdigest()  # ok: weak-hash


@app.get("/sign")
def sign():
    secret = request.cookies.get("token", "")
    return {"sum": digest_of("pw:" + secret)}
