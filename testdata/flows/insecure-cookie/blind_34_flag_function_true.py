# safe: the flag's function returns True in every case
import secrets

from flask import Flask, make_response

app = Flask(__name__)


def over_tls():
    return not False


@app.post("/login")
def login():
    response = make_response("", 204)
    response.set_cookie("session_id", secrets.token_hex(16), secure=over_tls(), httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
