# vulnerable: sax with external general entities; the value goes through: replace, loop last
import io
import xml.sax
import xml.sax.handler

from flask import request


class Collector(xml.sax.handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.text = ""

    def characters(self, content):
        self.text += content


def init(app):
    @app.route("/upload/03", methods=["GET"])
    def process_03_get():
        return process_03_post()

    @app.route("/upload/03", methods=["POST"])
    def process_03_post():
        submitted = request.get_data(as_text=True)

        carry = submitted.replace("\t", " ")

        bar = ""
        for c in ("<note/>", carry):
            bar = c

        handler = Collector()
        reader = xml.sax.make_parser()
        reader.setContentHandler(handler)
        reader.setFeature(xml.sax.handler.feature_external_ges, True)
        reader.parse(io.StringIO(bar))  # want: xxe
        return str(len(handler.text))
