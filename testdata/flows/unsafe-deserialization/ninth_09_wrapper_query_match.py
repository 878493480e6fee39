# safe: the matched character is always B
import base64
import urllib.parse

import dill
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
        return "gASVBgAAAAAAAACMAm9rlC4="


@app.get("/restore/form")
def show_form():
    return "send it by POST"


@app.route("/restore/09", methods=["GET", "POST"])
def respond_09():
    """Answers GET and POST."""
    submitted = RequestWrapper(request).get_query_parameter("Subject")

    guess = "ABC"
    match guess[1]:
        case "A":
            chosen_value = submitted
        case "B":
            chosen_value = "gASVBgAAAAAAAACMAm9rlC4="
        case "C" | "D":
            chosen_value = submitted
        case _:
            chosen_value = "gASVBgAAAAAAAACMAm9rlC4="

    thing = dill.loads(base64.b64decode(chosen_value))  # ok: unsafe-deserialization
    return str(thing is None)
