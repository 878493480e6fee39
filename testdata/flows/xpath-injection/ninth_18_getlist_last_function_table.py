# safe: constant compiled expression with a variable
import io

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("nodes", __name__)


@bp.route("/nodes/18", methods=("GET", "POST"))
def respond_18():
    values = request.args.getlist("payload")
    field = values[-1] if len(values) > 0 else ""

    buffer = io.StringIO()
    buffer.write(field)
    buffer.seek(0)
    held = buffer.read()

    functions_by_name = {"keep": lambda text: text, "drop": lambda text: "guest"}
    bar2 = functions_by_name["keep"](held)

    by_title = etree.XPath("//book[title=$title]")
    hits = by_title(etree.parse("books.xml"), title=bar2)  # ok: xpath-injection
    return {"hits": len(hits)}
