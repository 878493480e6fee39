# vulnerable: the flag is set by a function that returns False in every case
import secrets

from flask import Flask, make_response

app = Flask(__name__)


def over_tls():
    tries = 0
    for _ in range(3):
        tries += 1
    return tries > 3


@app.post("/login")
def login():
    response = make_response("", 204)
    response.set_cookie("session_id", secrets.token_hex(16), secure=over_tls(), httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
