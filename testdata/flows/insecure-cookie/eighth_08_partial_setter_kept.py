# safe: neither the partial function nor the call switches the flag off
from functools import partial

from flask import Flask, make_response, request

app = Flask(__name__)


def issue(response, value, *, secure=True):
    response.set_cookie("auth", value, secure=secure, httponly=True, samesite="Strict")  # ok: insecure-cookie


issue_auth = partial(issue, secure=True)


@app.route("/auth", methods=["POST"])
def auth():
    response = make_response("done")
    issue_auth(response, request.form["ticket"].strip())
    return response
