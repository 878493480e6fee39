# vulnerable: the loop leaves off at the first bad character and keeps the text
from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/streets")
def streets():
    city = request.args.get("city", "")
    position, bad = 0, False
    while position < len(city) and not bad:
        bad = city[position] == "'"
        position += 1
    if bad and len(city) > 40:
        abort(400)
    tree = etree.parse("/srv/streets.xml")
    return jsonify(tree.xpath("count(//street[@city='" + city + "'])"))  # want: xpath-injection
