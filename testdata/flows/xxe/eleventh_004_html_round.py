# safe: the unescaped text is the constant's
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
        escaped = html.escape(incoming)
        outcome = html.unescape(html.escape("<a>1</a>"))
        reader = xml.sax.make_parser()
        reader.setFeature(feature_external_ges, True)
        texts = Texts()
        reader.setContentHandler(texts)
        reader.parse(io.StringIO(outcome))  # ok: xxe
        return "".join(texts.found)
