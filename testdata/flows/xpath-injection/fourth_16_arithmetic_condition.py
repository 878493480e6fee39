# safe: the arithmetic condition always takes the constant
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.get("/permissions")
def permissions():
    header = request.headers.get("X-Role", "guest")
    count = 106
    role = "guest" if 7 * 42 - count < 200 else header
    tree = etree.parse("permissions.xml")
    found = tree.xpath("//role[@name='" + role + "']/permission")  # ok: xpath-injection
    return jsonify(permissions=[node.text for node in found])
