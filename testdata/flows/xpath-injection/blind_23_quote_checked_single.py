# vulnerable: only the single quote is refused but the literal is in double quotes
from lxml import etree

from flask import abort, Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("tickets.xml")


@app.route("/ticket")
def ticket():
    owner = request.args.get("owner", "")
    if "'" in owner:
        abort(400)
    return jsonify(count=len(TREE.xpath('//ticket[owner="' + owner + '"]')))  # want: xpath-injection
