# safe: yaml.safe_load
import urllib.parse

import yaml
from flask import Blueprint, request

bp = Blueprint("state", __name__)


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
        return "kind: note"


@bp.route("/state/17", methods=("GET", "POST"))
def respond():
    wrapped = RequestWrapper(request)
    param = wrapped.get_cookie("payload")
    if not param:
        param = ""

    relayed = "%s" % param

    try:
        raise ValueError(relayed)
    except ValueError as problem:
        used = problem.args[0]

    document = yaml.safe_load(used)  # ok: unsafe-deserialization
    return type(document).__name__
