# safe: only the characters' codes are summed
import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@app.route("/case104", methods=["POST"])
def case104():
    body = request.get_json(silent=True, force=True) or {}
    supplied = body.get("filter", {}).get("item", "")
    piece = "sum-" + str(sum(ord(ch) for ch in supplied))
    tree = lxml.etree.parse("people.xml")
    nodes = tree.xpath("/people/person[@name='" + piece + "']")  # ok: xpath-injection
    return {"count": len(nodes)}
