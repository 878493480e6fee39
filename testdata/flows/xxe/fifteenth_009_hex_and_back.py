# vulnerable: the bytes come back from hex
from flask import Flask, request
from lxml import etree


def create_app():
    app = Flask(__name__)

    @app.route("/view", methods=["POST"])
    def entry():
        param = ""
        names = list(request.form.keys())
        for name in names:
            if "flagged" in request.form.getlist(name):
                param = name
        coded = param.encode().hex()
        bar = bytes.fromhex(coded).decode()
        reader = etree.XMLParser(resolve_entities=True, no_network=False)
        doc = etree.fromstring(bar.encode(), reader)  # want: xxe
        return doc.text or ""

    return app
