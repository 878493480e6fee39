# vulnerable: joined into tree.xpath; the value goes through: generator, stringio
import io
import urllib.parse

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("nodes", __name__)


@bp.route("/nodes/05", methods=("GET", "POST"))
def process_05():
    field = ""
    if request.cookies.get("vector") is not None:
        field = urllib.parse.unquote(request.cookies["vector"])

    def produce():
        yield "guest"
        yield field

    produced = produce()
    next(produced)
    carry = next(produced)

    sio = io.StringIO()
    sio.write(carry)
    sio.seek(0)
    outcome = sio.read()

    tree = etree.parse("employees.xml")
    nodes = tree.xpath("/Employees/Employee[@emplid='" + outcome + "']")  # want: xpath-injection
    return str(len(nodes))
