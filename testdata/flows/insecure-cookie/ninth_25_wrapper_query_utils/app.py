# safe: condition that always holds
import urllib.parse

from flask import Blueprint, make_response, request

from helpers.relay import relay

bp = Blueprint("signin", __name__)


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


@bp.route("/signin/25", methods=("GET", "POST"))
def process_signin():
    """Answers GET and POST."""
    user_input = RequestWrapper(request).get_query_parameter("detail")
    outcome = relay(user_input)
    value = urllib.parse.quote(outcome, safe="")
    response = make_response("saved")
    num = 86
    secure = 7 * 42 - num > 200
    response.set_cookie(key="session_id", value=value, secure=secure, httponly=True)  # ok: insecure-cookie
    return response
