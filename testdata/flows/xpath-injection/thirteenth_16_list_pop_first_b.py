# safe: after removing the first item index 1 is a constant
from urllib.parse import unquote_plus

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def prepare(text_in):
    items = ["safe", text_in, "moresafe"]
    items.pop(0)
    outcome = items[1]
    return outcome


@app.route("/case111")
def case111():
    text_in = unquote_plus(request.cookies.get("ref", "noCookie"))
    outcome = prepare(text_in)
    people = etree.parse("people.xml").getroot()
    hit = people.find(".//person[@id='{}']".format(outcome))  # ok: xpath-injection
    return {"found": hit is not None}
