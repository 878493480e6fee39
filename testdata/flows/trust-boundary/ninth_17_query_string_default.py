# safe: name out of the database after the check of a password
import os
import sqlite3
import urllib.parse

from flask import Flask, request, session
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def with_default(first, second="nothing"):
    return second


@app.get("/session/form")
def show_form():
    return "send it by POST"


@app.route("/session/17", methods=["GET", "POST"])
def respond_17():
    query = request.query_string.decode("utf-8")
    start = query.find("p1=")
    if start == -1:
        return "expected parameter p1", 400
    param = query[start + len("p1="):]
    end = param.find("&")
    if end != -1:
        param = param[:end]
    param = urllib.parse.unquote_plus(param)
    try:
        raise ValueError(param)
    except ValueError as problem:
        middle = problem.args[0]
    bar2 = with_default("standard", middle)
    row = sqlite3.connect("users.db").execute("SELECT id, hash FROM users WHERE name = ?", (bar2,)).fetchone()
    if row is None or not check_password_hash(row[1], request.headers.get("X-Password", "")):
        return "denied", 403
    session["userid"] = row[0]  # ok: trust-boundary
    return "welcome"
