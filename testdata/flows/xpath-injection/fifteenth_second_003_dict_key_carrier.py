# vulnerable: the first key is the text
import xml.etree.ElementTree as ET

from flask import Blueprint, request

bp = Blueprint("entry", __name__, url_prefix="/b")


@bp.get("/view")
def entry():
    param = ""
    for name, value in request.headers:
        if name == "X-Choice":
            param = value
    marks = dict.fromkeys([param, "b"], True)
    bar = next(iter(marks))
    doc = ET.parse("books.xml").getroot()
    hit = doc.find(f".//book[@isbn='{bar}']")  # want: xpath-injection
    return "no" if hit is None else hit.text
