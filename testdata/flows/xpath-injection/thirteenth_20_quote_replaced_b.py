# safe: single quotes are replaced, and the expression uses them
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/role")
def role():
    name = request.headers.get("X-Name", "")
    name = name.replace("'", "")
    tree = etree.parse("people.xml")
    return {"n": len(tree.xpath("//p[@name='" + name + "']"))}  # ok: xpath-injection
