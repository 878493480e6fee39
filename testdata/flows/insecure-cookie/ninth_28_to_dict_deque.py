# vulnerable: positional arguments end before the flag
import collections
import urllib.parse

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/signin/form")
def show_form():
    return "<form method=post><input name=Subject></form>"


@app.route("/signin/28", methods=["GET", "POST"])
def handle_request():
    fields = request.form.to_dict()
    param = fields.get("Subject", "")

    line = collections.deque(["bar"])
    line.appendleft(param)
    held = line.popleft()

    ident = lambda text: text
    used = ident(held)

    value = urllib.parse.quote(used, safe="")
    response = make_response("saved")
    response.set_cookie("remember", value, 3600, None, "/", None, False, True)  # want: insecure-cookie
    return response
