# vulnerable: elementpath select; the value goes through: helper, named
from xml.etree import ElementTree

import elementpath
from flask import request


def pass_on(text):
    result = text
    return result


def pick(left, right):
    return right


def init(app):
    @app.route("/catalog/26", methods=["GET"])
    def case_get():
        return case_post()

    @app.route("/catalog/26", methods=["POST"])
    def case_post():
        incoming = request.args.get("selection")
        if not incoming:
            incoming = ""
        relayed = pass_on(incoming)
        used = pick(right=relayed, left="guest")
        root = ElementTree.parse("stock.xml").getroot()
        result = elementpath.select(root, "/stock/item[@code='" + used + "']")  # want: xpath-injection
        return str(len(result))
