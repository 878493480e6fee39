# vulnerable: flag by default argument
import urllib.parse

from flask import Flask, make_response, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


def remember(answer, token, secure=False):
    answer.set_cookie("session_token", token, secure=secure, httponly=True)  # want: insecure-cookie


@app.get("/signin/form")
def show_form():
    return "send it by POST"


@app.route("/signin/04", methods=["GET", "POST"])
def endpoint():
    scr = SeparateRequest(request)
    asked = scr.get_form_parameter("ref")
    passed = asked.strip()
    used = [entry for entry in ("bar", passed)][1]
    value = urllib.parse.quote(used, safe="")
    response = make_response("saved")
    remember(response, value)
    return response
