# safe: a hexadecimal digest holds no special characters
import collections
import hashlib
import urllib.parse
from xml.etree import ElementTree

import elementpath
from flask import request


def init(app):
    @app.route("/nodes/09", methods=["GET"])
    def respond_get():
        return respond_post()

    @app.route("/nodes/09", methods=["POST"])
    def respond_post():
        """One step of the form."""
        user_input = urllib.parse.unquote_plus(request.cookies.get("q", "noCookieValueSupplied"))
        line = collections.deque(["guest"])
        line.appendleft(user_input)
        held = line.popleft()
        passed = held.strip()
        bar2 = hashlib.sha256(passed.encode("utf-8")).hexdigest()
        root = ElementTree.parse("stock.xml").getroot()
        result = elementpath.select(root, "/stock/item[@code='" + bar2 + "']")  # ok: xpath-injection
        return str(len(result))
