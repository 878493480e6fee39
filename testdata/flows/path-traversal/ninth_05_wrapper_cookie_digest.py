# safe: a hexadecimal digest holds no special characters
import hashlib
import os
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
        return "default.txt"


@app.get("/files/form")
def show_form():
    return "send it by POST"


@app.route("/files/05", methods=["GET", "POST"])
def case():
    """Answers GET and POST."""
    wrapped = RequestWrapper(request)
    supplied = wrapped.get_cookie("q")
    if not supplied:
        supplied = ""

    chosen_value = hashlib.sha256(supplied.encode("utf-8")).hexdigest()

    entries = os.listdir(os.path.join("/srv/albums", chosen_value))  # ok: path-traversal
    return {"count": len(entries)}
