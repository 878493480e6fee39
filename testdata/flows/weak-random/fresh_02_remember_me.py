# safe: the remember-me token comes from secrets
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)
REMEMBERED = {}


@app.post("/login")
def login():
    token = str(secrets.randbelow(10**40))  # ok: weak-random
    REMEMBERED[token] = request.form["user"]
    response = make_response({"ok": True})
    response.set_cookie("remember_me", token, secure=True, httponly=True, samesite="Lax")
    return response
