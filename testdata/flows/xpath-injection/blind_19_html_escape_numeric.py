# vulnerable: html.escape leaves "or true()" in a numeric predicate
import html

from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("rooms.xml")


@app.route("/room")
def room():
    number = html.escape(request.args.get("number", "1"))
    return jsonify(count=len(TREE.xpath("//room[@number=" + number + "]")))  # want: xpath-injection
