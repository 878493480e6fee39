# vulnerable: only the other value is a variable
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/needle", methods=["POST"])
def needle():
    param = (request.get_json(silent=True) or {}).get("mirror", "")
    tree = etree.parse("people.xml")
    found = tree.xpath(f"//person[@id='{param}' and @kind=$kind]", kind="adult")  # want: xpath-injection
    return {"count": len(found)}
