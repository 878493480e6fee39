# vulnerable: script built from the value; the value goes through: exception, update
import sqlite3
import urllib.parse

from flask import Blueprint, request

bp = Blueprint("query", __name__)


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


@bp.route("/query/03", methods=("GET", "POST"))
def handle_03():
    wrapped = RequestWrapper(request)
    submitted = wrapped.get_cookie("LineItem")
    if not submitted:
        submitted = ""

    try:
        raise ValueError(submitted)
    except ValueError as problem:
        relayed = problem.args[0]

    options = {"choice": "bar"}
    options.update(choice=relayed)
    bar = options["choice"]

    db = sqlite3.connect("shop.db")
    try:
        db.executescript("DELETE FROM cart WHERE owner = '%s'; VACUUM;" % bar)  # want: sql-injection
        db.commit()
    finally:
        db.close()
    return "emptied"
