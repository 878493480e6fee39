# safe: the part before the separator is constant
import functools
import io

from flask import request
from lxml import etree


def init(app):
    @app.route("/feed/28", methods=["GET"])
    def case_get():
        return case_post()

    @app.route("/feed/28", methods=["POST"])
    def case_post():
        values = request.form.getlist("ref")
        if values:
            arg1 = values[0]
        else:
            arg1 = ""

        carry, _, _ = ("<note/>\n" + arg1).partition("\n")

        bound = functools.partial("{0}{1}".format, "")
        chosen_value = bound(carry)

        lenient = etree.XMLParser(resolve_entities=True, no_network=False, huge_tree=True)
        document = etree.parse(io.BytesIO(chosen_value.encode()), lenient)  # ok: xxe
        return str(len(document.getroot()))
