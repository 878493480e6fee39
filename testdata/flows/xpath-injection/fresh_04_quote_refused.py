# safe: a text with any quote is refused
from flask import Blueprint, abort, request
from lxml import etree

bp = Blueprint("users", __name__)


def quoted(text):
    if "'" in text:
        abort(400)
    return "'" + text + "'"


@bp.post("/check")
def check():
    user = quoted(request.form.get("user", ""))
    pin = quoted(request.form.get("pin", ""))
    root = etree.parse("users.xml").getroot()
    hit = root.xpath(f"boolean(user[@id={user} and @pin={pin}])")  # ok: xpath-injection
    return {"ok": hit}
