# vulnerable: the whole expression is the value; the value goes through: generator, attribute
import types

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("nodes", __name__)


@bp.route("/nodes/29", methods=("GET", "POST"))
def process_29():
    asked = ""
    for name in request.form.keys():
        if request.form.get(name) == "payload":
            asked = name
            break

    def produce():
        yield "guest"
        yield asked

    produced = produce()
    next(produced)
    passed = next(produced)

    ns = types.SimpleNamespace(kept=passed, spare="guest")
    used = ns.kept

    tree = etree.parse("public.xml")
    values = tree.xpath(used)  # want: xpath-injection
    return type(values).__name__
