# vulnerable: the function taken by its name is md5
import hashlib

from flask import Flask, request

app = Flask(__name__)
PREFERRED = ["md5", "sha256"]


def digest_of(secret):
    function = getattr(hashlib, PREFERRED[0])
    return function(secret.encode()).hexdigest()  # want: weak-hash


@app.get("/sign")
def sign():
    secret = request.cookies.get("token", "")
    return {"sum": digest_of("pw:" + secret)}
