# vulnerable: doubling the quote is the escape of SQL and not of XPath 1.0
from flask import Blueprint, request
from lxml import etree

bp = Blueprint("users", __name__)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


@bp.post("/check")
def check():
    user = quoted(request.form.get("user", ""))
    pin = quoted(request.form.get("pin", ""))
    root = etree.parse("users.xml").getroot()
    hit = root.xpath(f"boolean(user[@id={user} and @pin={pin}])")  # want: xpath-injection
    return {"ok": hit}
