# vulnerable: translate with a table of lower case changes nothing that matters
import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@app.route("/case104", methods=["POST"])
def case104():
    body = request.get_json(silent=True, force=True) or {}
    supplied = body.get("filter", {}).get("item", "")
    table = str.maketrans({"\u00e9": "e"})
    piece = supplied.translate(table).strip()
    tree = lxml.etree.parse("people.xml")
    nodes = tree.xpath("/people/person[@name='" + piece + "']")  # want: xpath-injection
    return {"count": len(nodes)}
