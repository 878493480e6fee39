# vulnerable: the copy was made after the parameter came in; then both names are one dictionary
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
        original["text"] = asked
        twin = copy.deepcopy(original)
        halfway = twin["text"]
        original = {"text": "alice"}
        other = original
        other["text"] = halfway
        product = original["text"]
        ask = etree.XPath("//user[@name='%s']/pin" % product)  # want: xpath-injection
        return "|".join(pin.text for pin in ask(STAFF))
