# safe: letters only by isalpha, so neither quote passes
from lxml import etree

from flask import abort, Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("tickets.xml")


@app.route("/ticket")
def ticket():
    owner = request.args.get("owner", "")
    if not owner.isalpha():
        abort(400)
    return jsonify(count=len(TREE.xpath('//ticket[owner="' + owner + '"]')))  # ok: xpath-injection
