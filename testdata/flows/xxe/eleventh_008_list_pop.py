# safe: after the first element is taken away, index 1 is a constant
import io
import lxml.etree as LET
from flask import request


def init(app):

    @app.route("/plants", methods=["POST"])
    def plants():
        given = request.stream.read().decode("utf-8")
        values = ["head", given, "<a>1</a>"]
        values.pop(0)
        resolved = values[1]
        options = {"load_dtd": True, "resolve_entities": True}
        tree = LET.parse(io.BytesIO(resolved.encode("utf-8")), LET.XMLParser(**options))  # ok: xxe
        return "".join(tree.getroot().itertext())
