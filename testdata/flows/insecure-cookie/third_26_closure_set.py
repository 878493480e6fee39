# safe: the factory was called with True
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


def setter(secure):
    def put(response, value):
        response.set_cookie("auth_token", value, secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie

    return put


put = setter(True)


@app.post("/login")
def login():
    response = make_response({"user": request.values["user"]})
    put(response, secrets.token_urlsafe(32))
    return response
