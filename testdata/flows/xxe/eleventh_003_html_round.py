# vulnerable: escaped for a page and unescaped again
import html
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges
from flask import request


class Texts(ContentHandler):
    def __init__(self):
        super().__init__()
        self.found = []

    def characters(self, content):
        self.found.append(content)


def init(app):

    @app.route("/letters", methods=["GET"])
    def letters():
        try:
            incoming = request.args["q"]
        except KeyError:
            return "missing", 400
        outcome = html.unescape(html.escape(incoming))
        reader = xml.sax.make_parser()
        reader.setFeature(feature_external_ges, True)
        texts = Texts()
        reader.setContentHandler(texts)
        reader.parse(io.StringIO(outcome))  # want: xxe
        return "".join(texts.found)
