# vulnerable: the letter selects the case that keeps the text
from urllib.parse import unquote

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("handle", __name__, url_prefix="/b")


@bp.get("/preview")
def handle():
    sent = request.headers.getlist("X-Label")
    param = unquote(sent[0]) if sent else "none"
    letters = "ABCD"
    picked = letters[3]
    match picked:
        case "A":
            bar = param
        case "B":
            bar = "bobby"
        case "C" | "D":
            bar = param + ""
        case _:
            bar = "nobody"
    tree = etree.parse("staff.xml")
    hits = tree.xpath("//person[@login='" + bar + "']")  # want: xpath-injection
    return str(len(hits))
