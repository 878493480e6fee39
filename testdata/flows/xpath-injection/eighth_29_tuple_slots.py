# safe: the slot of the tuple that is used holds the default
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


def settings():
    return request.args.get("depth", "1"), "2", request.args.get("order", "asc")


@app.route("/tree")
def tree():
    _, depth, *rest = settings()
    document = etree.parse("/srv/tree.xml")
    nodes = document.xpath("//node[@depth=%s]" % depth)  # ok: xpath-injection
    return jsonify(nodes=len(nodes), order=rest[0])
