# vulnerable: bytes are joined and decoded
import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@app.route("/case027", methods=["POST"])
def endpoint():
    arg = request.files["item"].filename
    parts = [b"", arg.encode("utf-8")]
    chosen = b"".join(parts).decode("utf-8")

    tree = lxml.etree.parse("people.xml")
    nodes = tree.xpath("/people/person[@name='" + chosen + "']")  # want: xpath-injection
    return {"count": len(nodes)}
