# safe: the option that is read back is yes
import configparser
import secrets

from flask import Flask, make_response, request

app = Flask(__name__)


@app.post("/login")
def login():
    response = make_response({"user": request.form["user"]})
    settings = configparser.RawConfigParser()
    settings.add_section("cookie")
    settings.set("cookie", "local", "no")
    settings.set("cookie", "public", "yes")
    secure = settings.getboolean("cookie", "public")
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=secure, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response
