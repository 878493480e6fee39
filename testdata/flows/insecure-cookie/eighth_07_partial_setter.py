# vulnerable: the partial function has the flag on, the call switches it off
from functools import partial

from flask import Flask, make_response, request

app = Flask(__name__)


def issue(response, value, *, secure=True):
    response.set_cookie("auth", value, secure=secure, httponly=True, samesite="Strict")  # want: insecure-cookie


issue_auth = partial(issue, secure=True)


@app.route("/auth", methods=["POST"])
def auth():
    response = make_response("done")
    issue_auth(response, request.form["ticket"], secure=False)
    return response
