# safe: the helper returns the constant entry
import urllib.parse

from flask import Blueprint, request, session

from helpers.relay import relay

bp = Blueprint("session", __name__)


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
        return "standard"


@bp.route("/session/14", methods=("GET", "POST"))
def respond():
    """Answers GET and POST."""
    wrapped = RequestWrapper(request)
    param = wrapped.get_form_parameter("account")

    used = relay(param)

    session[used] = used.lower()  # ok: trust-boundary
    return "kept"
