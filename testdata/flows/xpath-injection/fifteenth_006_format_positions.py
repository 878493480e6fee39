# safe: only the first position is filled in
import json

from flask import Blueprint, request
from lxml import etree

bp = Blueprint("render_page", __name__, url_prefix="/b")


@bp.post("/entry")
def render_page():
    param = json.loads(request.data)["title"]
    pattern = "{0}-{2:03d}"
    bar = pattern.format("page", param, 7)
    find = etree.XPath("/rooms/room[name='%s']/text()" % bar)  # ok: xpath-injection
    return ",".join(find(etree.parse("rooms.xml")))
