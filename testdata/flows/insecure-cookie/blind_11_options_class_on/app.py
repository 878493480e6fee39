import secrets

from settings import Cookies
from flask import Flask, make_response

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response("", 204)
    response.set_cookie(  # ok: insecure-cookie
        Cookies.name,
        secrets.token_hex(16),
        secure=Cookies.secure,
        httponly=Cookies.httponly,
        samesite=Cookies.samesite,
    )
    return response
