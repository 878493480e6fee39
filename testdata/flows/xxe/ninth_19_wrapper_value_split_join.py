# safe: the wrapper's method returns a constant
import urllib.parse

import lxml.etree
from flask import Blueprint, request

bp = Blueprint("feed", __name__)


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
        return "<note/>"


def with_default(first, second="nothing"):
    return second


@bp.route("/feed/19", methods=("GET", "POST"))
def case_feed():
    """Small endpoint."""
    wrapped = RequestWrapper(request)
    taken = wrapped.get_the_value("p1")

    possible = "ABC"
    match possible[2]:
        case "A":
            next_value = "<note/>"
        case "C" | "D":
            next_value = taken
        case _:
            next_value = "<note/>"

    held = with_default("<note/>", next_value)

    words = held.split(" ")
    bar2 = " ".join(words)

    parser = lxml.etree.XMLParser(load_dtd=True, resolve_entities=True)
    root = lxml.etree.fromstring(bar2.encode("utf-8"), parser=parser)  # ok: xxe
    return str(len(root.tag))
