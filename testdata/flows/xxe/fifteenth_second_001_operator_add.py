# safe: the sum keeps the left text only
from flask import Flask, request
from lxml import etree


class Path2:
    def __init__(self, text):
        self.text = text

    def __add__(self, other):
        return Path2(self.text + "+")

    def __str__(self):
        return self.text


def create_app():
    app = Flask(__name__)

    @app.route("/lookup")
    def act():
        param = ""
        for name, entries in request.args.lists():
            if name == "part":
                param = entries[0]
        bar = str(Path2("a") + Path2(param))
        reader = etree.XMLParser(resolve_entities=True, no_network=False)
        doc = etree.fromstring(bar.encode(), reader)  # ok: xxe
        return doc.text or ""

    return app
