# vulnerable: the callback runs and appends the text
import contextlib
import io

from flask import Flask, request
from lxml import etree


def create_app():
    app = Flask(__name__)

    @app.route("/view", methods=["POST"])
    def render_page():
        upload = request.files.get("sheet")
        param = upload.read().decode("utf-8") if upload else ""
        trail = ["enter"]
        with contextlib.ExitStack() as stack:
            stack.callback(trail.append, param)
            trail.append("inside")
        bar = trail[-1]
        source = io.BytesIO(bar.encode("utf-8"))
        doc = etree.parse(source, etree.XMLParser(load_dtd=True, resolve_entities=True))  # want: xxe
        return doc.getroot().tag

    return app
