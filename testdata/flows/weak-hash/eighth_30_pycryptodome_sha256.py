# safe: the identifier is a SHA-512
import time

from Crypto.Hash import SHA256, SHA512
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/begin", methods=["POST"])
def begin():
    seed = f"{request.form['user']}{time.time_ns()}".encode()
    response = make_response("begun")
    response.headers["X-Seed-Length"] = str(len(SHA256.new(seed).digest()))
    identifier = SHA512.new(seed).hexdigest()  # ok: weak-hash
    response.set_cookie("sid", identifier, secure=True, httponly=True, samesite="Strict")
    return response
