# safe: any document with a document type is refused
from lxml import etree
from flask import request


def init(app):

    @app.route("/members", methods=["POST"])
    def members():
        given = request.form["line"]
        parser = etree.XMLParser(resolve_entities=False, dtd_validation=False, load_dtd=False)
        root = etree.fromstring(given.encode(), parser)  # ok: xxe
        if root.getroottree().docinfo.doctype:
            return "no", 400
        return "".join(root.itertext())
