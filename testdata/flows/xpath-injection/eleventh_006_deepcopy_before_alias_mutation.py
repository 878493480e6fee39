# safe: the copy was made before the parameter came in
import copy
from lxml import etree
from flask import request

STAFF = etree.XML("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


def init(app):

    @app.route("/offers", methods=["POST"])
    def offers():
        asked = ""
        for field, sent in request.files.items():
            asked = sent.filename
        original = {"text": "alice"}
        twin = copy.deepcopy(original)
        original["text"] = asked
        halfway = twin["text"]
        original = {"text": "alice"}
        other = original
        other["text"] = halfway
        product = original["text"]
        ask = etree.XPath("//user[@name='%s']/pin" % product)  # ok: xpath-injection
        return "|".join(pin.text for pin in ask(STAFF))
