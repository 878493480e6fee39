# vulnerable: randbytes
import random
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


REMEMBERED = {}


@app.get("/remember/form")
def show_form():
    return "send it by POST"


@app.route("/remember/10", methods=["GET", "POST"])
def serve_remember():
    """Answers GET and POST."""
    asked = request.headers.get("X-Ref", "")
    asked = urllib.parse.unquote(asked)

    temp = [entry for entry in ("bar", asked)][1]

    def inner():
        return temp

    final = inner()

    token = random.randbytes(24).hex()  # want: weak-random
    REMEMBERED[final] = token
    response = make_response("remembered")
    response.set_cookie("remember_token", token, max_age=86400, secure=True, httponly=True)
    return response
