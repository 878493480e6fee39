# vulnerable: options of a table, the wrong entry
import urllib.parse

from flask import Flask, make_response, request

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
        return "bar"


def with_default(first, second="nothing"):
    return second


@app.get("/signin/form")
def show_form():
    return "send it by POST"


@app.route("/signin/19", methods=["GET", "POST"])
def serve_signin():
    wrapped = RequestWrapper(request)
    supplied = wrapped.get_cookie("q")
    if not supplied:
        supplied = ""

    middle = with_default("bar", supplied)

    used = middle.replace("\t", " ")

    value = urllib.parse.quote(used, safe="")
    response = make_response("saved")
    profiles = {"test": {"secure": False, "httponly": True}, "live": {"secure": True, "httponly": True}}
    response.set_cookie("session_id", value, **profiles["test"])  # want: insecure-cookie
    return response
