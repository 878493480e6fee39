# vulnerable: formula built with the value; the value goes through: char if, concat slice
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "1 + 1"


@app.route("/calc/10", methods=["GET", "POST"])
def serve_10():
    """Small endpoint."""
    supplied = RequestWrapper(request).get_query_parameter("payload")
    letters = "QRS"
    if letters[0] == "Q":
        middle = supplied
    elif letters[0] == "R":
        middle = "1 + 1"
    else:
        middle = "1 + 1"
    padded = "begin:" + middle + ":end"
    final = padded[6:-4]
    total = eval(f"100 + ({final})")  # want: code-injection
    return "large" if total > 1000 else "small"
