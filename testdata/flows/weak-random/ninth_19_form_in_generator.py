# safe: token_urlsafe
from secrets import token_urlsafe

from flask import Flask, make_response, request

app = Flask(__name__)


REMEMBERED = {}


@app.get("/login/form")
def show_form():
    return "send it by POST"


@app.route("/login/19", methods=["GET", "POST"])
def process_login():
    """Small endpoint."""
    if "LineItem" in request.form:
        field = request.form["LineItem"]
    else:
        field = ""

    def produce():
        yield "bar"
        yield field

    produced = produce()
    next(produced)
    next_value = next(produced)
    d = {}
    d["alpha"] = "bar"
    d["keyB"] = next_value
    d["keyC"] = "another"
    used = d["keyB"]
    token = token_urlsafe(24)  # ok: weak-random
    REMEMBERED[used] = token
    response = make_response("remembered")
    response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
    return response
