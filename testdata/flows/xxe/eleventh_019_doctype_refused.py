# vulnerable: the text is looked for in capital letters of another word
from lxml import etree
from flask import request


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.form["line"]
        if "<!ELEMENT" in given:
            return "no", 400
        parser = etree.XMLParser(resolve_entities=True)
        return "".join(etree.fromstring(given.encode(), parser).itertext())  # want: xxe
