# vulnerable: the insertion moves the parameter to the second place
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/find", methods=["POST"])
def find():
    values = ["a", request.form.get("key", "")]
    values.insert(0, "b")
    values = values[1:]
    tree = etree.parse("keys.xml")
    return {"n": len(tree.xpath("/keys/key[.='" + values[1] + "']"))}  # want: xpath-injection
