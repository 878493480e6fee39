# safe: both are variables
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/needle", methods=["POST"])
def needle():
    param = (request.get_json(silent=True) or {}).get("mirror", "")
    tree = etree.parse("people.xml")
    found = tree.xpath("//person[@id=$id and @kind=$kind]", id=param, kind="adult")  # ok: xpath-injection
    return {"count": len(found)}
