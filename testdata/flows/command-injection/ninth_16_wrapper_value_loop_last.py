# safe: the wrapper's method returns a constant
import subprocess
import sys
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
        return "status"


@app.get("/exec/form")
def show_form():
    return "<form method=post><input name=vector></form>"


@app.route("/exec/16", methods=["GET", "POST"])
def handle_16():
    """One step of the form."""
    wrapped = RequestWrapper(request)
    param = wrapped.get_the_value("vector")

    bar = ""
    for current in ("status", param):
        bar = current

    if sys.platform == "win32":
        argv = ["cmd.exe", "/c"]
    else:
        argv = ["bash", "-c"]
    argv.append("echo " + bar)
    subprocess.check_call(argv)  # ok: command-injection
    return "ran"
