# vulnerable: pieces joined to a statement; the value goes through: dict, named
import sqlite3
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("sqli", __name__)


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


def pick(left, right):
    return right


@bp.route("/sqli/30", methods=("GET", "POST"))
def serve_sqli():
    supplied = RequestWrapper(request).get_query_parameter("entry_id")

    lookup_map = {}
    lookup_map["keyA"] = "bar"
    lookup_map["key_b"] = supplied
    lookup_map["keyC"] = "another"
    passed = lookup_map["key_b"]

    bar2 = pick(right=passed, left="bar")

    pieces = ["SELECT count(*) FROM visits", "WHERE page = '" + bar2 + "'"]
    cursor = sqlite3.connect("visits.db").cursor()
    cursor.execute(" ".join(pieces))  # want: sql-injection
    return str(cursor.fetchone()[0])
