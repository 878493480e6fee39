# vulnerable: the value is written into the expression
from lxml import etree
from flask import Blueprint, request

STAFF = etree.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    param = request.cookies.get("choice", "")
    pins = STAFF.xpath("//user[@name='" + param + "']/pin/text()")  # want: xpath-injection
    return ",".join(pins)
