# vulnerable: the session's identifier is the SHA-1 of the user's name and the time
import time

from Crypto.Hash import SHA1, SHA256
from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/begin", methods=["POST"])
def begin():
    seed = f"{request.form['user']}{time.time_ns()}".encode()
    response = make_response("begun")
    response.headers["X-Seed-Length"] = str(len(SHA256.new(seed).digest()))
    identifier = SHA1.new(seed).hexdigest()  # want: weak-hash
    response.set_cookie("sid", identifier, secure=True, httponly=True, samesite="Strict")
    return response
