# safe: the wrapper's method returns a constant
import pathlib
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("files", __name__)


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


@bp.route("/files/16", methods=("GET", "POST"))
def respond_16():
    wrapped = RequestWrapper(request)
    taken = wrapped.get_the_value("selection")

    backwards = taken[::-1]
    middle = backwards[::-1]

    letters = "QRS"
    if letters[0] == "Q":
        bar2 = middle
    elif letters[0] == "R":
        bar2 = "default.txt"
    else:
        bar2 = "default.txt"

    base = pathlib.Path("/srv/texts")
    text = (base / bar2).read_text()  # ok: path-traversal
    return str(len(text.splitlines()))
