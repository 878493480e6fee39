# safe: a dictionary becomes json
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
        return "plain"


@app.get("/show/form")
def show_form():
    return "send it by POST"


@app.route("/show/08", methods=["GET", "POST"])
def serve_show():
    user_input = RequestWrapper(request).get_query_parameter("Subject")

    next_value = ""
    for c in ("plain", user_input):
        next_value = c

    pair = {"first": next_value, "second": "plain"}
    middle = pair.get("first", "plain")

    letters_of = "ABC"
    match letters_of[2]:
        case "A":
            final = "plain"
        case "C" | "D":
            final = middle
        case _:
            final = "plain"

    return {"shown": final, "length": len(final)}  # ok: xss
