# vulnerable: set in a helper without the flag
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


def remember(answer, token):
    answer.set_cookie("session_token", token, max_age=3600, httponly=True)  # want: insecure-cookie


@app.get("/cookie/form")
def show_form():
    return "<form method=post><input name=p1></form>"


@app.route("/cookie/08", methods=["GET", "POST"])
def respond_08():
    param = request.values.get("p1", default="")

    relayed, other = param, "bar"

    line_up = ["bar"]
    line_up.insert(0, relayed)
    bar2 = line_up[0]

    value = urllib.parse.quote(bar2, safe="")
    response = make_response("saved")
    remember(response, value)
    return response
