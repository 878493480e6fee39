# safe: the last element is constant
import urllib.parse

from flask import Blueprint, redirect, request

bp = Blueprint("next", __name__)


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


@bp.route("/next/21", methods=("GET", "POST"))
def serve_next():
    wrapped = RequestWrapper(request)
    taken = wrapped.get_form_parameter("ref")
    *front, held = [taken, "/home"]
    functions_by_name = {"keep": lambda text: text, "drop": lambda text: "/home"}
    final = functions_by_name["keep"](held)
    destination = f"https://www.example.com{final}"
    return redirect(destination)  # ok: open-redirect
