# vulnerable: double quotes are replaced, the expression uses single ones
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/role")
def role():
    name = request.headers.get("X-Name", "")
    name = name.replace('"', "")
    tree = etree.parse("people.xml")
    return {"n": len(tree.xpath("//p[@name='" + name + "']"))}  # want: xpath-injection
