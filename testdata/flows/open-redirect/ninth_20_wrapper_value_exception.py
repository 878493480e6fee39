# safe: the wrapper's method returns a constant
import urllib.parse

from flask import Flask, redirect, request

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
        return "/home"


@app.route("/leave/20", methods=["GET", "POST"])
def endpoint_20():
    """Answers GET and POST."""
    wrapped = RequestWrapper(request)
    submitted = wrapped.get_the_value("account")
    try:
        raise ValueError(submitted)
    except ValueError as problem:
        held = problem.args[0]

    def produce():
        yield "/home"
        yield held

    produced = produce()
    next(produced)
    chosen_value = next(produced)
    if not chosen_value.startswith("https://app.example.com"):
        return "not here", 400
    return redirect(chosen_value)  # ok: open-redirect
