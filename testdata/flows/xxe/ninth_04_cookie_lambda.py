# safe: the lambda ignores its argument
import urllib.parse

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/feed/04", methods=["GET", "POST"])
def case_feed():
    param = urllib.parse.unquote_plus(request.cookies.get("Subject", "noCookieValueSupplied"))

    first, *rest = ["<note/>", param, "tail"]
    relayed = rest[0]

    ident = lambda arg: "<note/>"
    final = ident(relayed)

    root = etree.XML(final, etree.XMLParser(no_network=False, resolve_entities=True))  # ok: xxe
    return "ok" if root is not None else "empty"
