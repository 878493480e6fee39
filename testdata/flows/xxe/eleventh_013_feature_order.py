# vulnerable: the feature is turned off and then on again
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges
from flask import request


class Texts(ContentHandler):
    found = ""

    def characters(self, content):
        self.found += content


def init(app):

    @app.route("/tracks", methods=["GET"])
    def tracks():
        supplied = request.values["choice"]
        reader = xml.sax.make_parser()
        reader.setFeature(feature_external_ges, False)
        reader.setFeature(feature_external_ges, True)
        reader.setContentHandler(Texts())
        reader.parse(io.StringIO(supplied))  # want: xxe
        return reader.getContentHandler().found
