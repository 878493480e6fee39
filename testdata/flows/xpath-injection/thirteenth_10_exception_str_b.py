# safe: str of the exception is the fixed message
import lxml.etree
from flask import Flask, request

app = Flask(__name__)


class Broken(Exception):
    pass


def fail(text):
    raise Broken("cannot use %d characters" % len(text))


@app.route("/case108", methods=["POST"])
def endpoint():
    arg = request.files["item"].filename
    try:
        fail(arg)
    except Broken as broken:
        piece = str(broken)

    tree = lxml.etree.parse("people.xml")
    nodes = tree.xpath("/people/person[@name='" + piece + "']")  # ok: xpath-injection
    return {"count": len(nodes)}
