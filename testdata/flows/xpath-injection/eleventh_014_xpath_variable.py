# safe: the value is a variable of the expression
from lxml import etree
from flask import Blueprint, request

STAFF = etree.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


bp = Blueprint("rooms", __name__)


@bp.get("/rooms")
def rooms_view():
    param = request.cookies.get("choice", "")
    pins = STAFF.xpath("//user[@name=$who]/pin/text()", who=param)  # ok: xpath-injection
    return ",".join(pins)
