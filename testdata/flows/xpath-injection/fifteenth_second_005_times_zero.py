# safe: the text is taken no times
from urllib.parse import unquote

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("find", __name__, url_prefix="/b")

REPEAT = 0


@bp.get("/report")
def find():
    sent = request.headers.getlist("X-Label")
    param = unquote(sent[0]) if sent else "none"
    bar = "r" + param * REPEAT
    find = etree.XPath("/rooms/room[name='%s']/text()" % bar)  # ok: xpath-injection
    return ",".join(find(etree.parse("rooms.xml")))
