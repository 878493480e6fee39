# safe: the handler after the request sets the cookie with its flag
import secrets

from flask import Flask, g, request

app = Flask(__name__)


@app.before_request
def visitor():
    g.visitor = request.cookies.get("visitor_session") or secrets.token_hex(16)


@app.after_request
def keep(response):
    response.set_cookie("visitor_session", g.visitor, httponly=True, samesite="Lax", secure=bool(1))  # ok: insecure-cookie
    return response


@app.route("/")
def index():
    return "welcome"
