# safe: the position is an integer
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("rooms.xml")


@app.route("/room")
def room():
    number = int(request.args.get("number", "1"))
    return jsonify(names=[str(n) for n in TREE.xpath("//room[" + str(number + 1) + "]/@name")])  # ok: xpath-injection
