# safe: bytes are only counted
import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@app.route("/case027", methods=["POST"])
def endpoint():
    arg = request.files["item"].filename
    parts = [b"x", arg.encode("utf-8")]
    chosen = "%d" % sum(map(len, parts))

    tree = lxml.etree.parse("people.xml")
    nodes = tree.xpath("/people/person[@name='" + chosen + "']")  # ok: xpath-injection
    return {"count": len(nodes)}
