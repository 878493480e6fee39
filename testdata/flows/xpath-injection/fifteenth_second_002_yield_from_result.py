# vulnerable: yield from gives what the inner generator returns
from flask import Blueprint, request
from lxml import etree

bp = Blueprint("handle", __name__, url_prefix="/b")


def inner(value):
    yield "started"
    return value


def outer(value):
    got = yield from inner(value)
    yield f"{got}"


@bp.get("/preview")
def handle():
    login = request.authorization
    if login is None:
        return "sign in", 401
    param = login.username
    bar = list(outer(param))[-1]
    tree = etree.parse("staff.xml")
    hits = tree.xpath("//person[@login='" + bar + "']")  # want: xpath-injection
    return str(len(hits))
