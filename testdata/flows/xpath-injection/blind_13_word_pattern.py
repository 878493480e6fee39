# safe: the name is refused unless it is letters and blanks
import re

from lxml import etree

from flask import abort, Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("staff.xml")


@app.route("/staff")
def staff():
    name = request.args["name"]
    if not re.fullmatch(r"[A-Za-z ]{1,40}", name):
        abort(400)
    return jsonify(count=len(TREE.xpath("//person[name='{0}']".format(name))))  # ok: xpath-injection
