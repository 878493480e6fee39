# vulnerable: the text is taken once
from urllib.parse import unquote

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("find", __name__, url_prefix="/b")

REPEAT = 1


@bp.get("/report")
def find():
    sent = request.headers.getlist("X-Label")
    param = unquote(sent[0]) if sent else "none"
    bar = "r" + param * REPEAT
    find = etree.XPath("/rooms/room[name='%s']/text()" % bar)  # want: xpath-injection
    return ",".join(find(etree.parse("rooms.xml")))
