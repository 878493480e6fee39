# safe: external entities stay off
import io
import xml.sax
from xml.sax.handler import feature_external_ges

from flask import Flask, request


def reader_for(outside):
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, outside)
    return reader


def create_app():
    app = Flask(__name__)

    @app.route("/lookup")
    def pull():
        param = request.args.get("q", "")
        reader = reader_for(False)
        reader.parse(io.BytesIO(param.encode()))  # ok: xxe
        return "ok"

    return app
