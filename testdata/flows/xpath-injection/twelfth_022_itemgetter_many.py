# safe: the first of two picked
import operator

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/whistle", methods=["POST"])
def whistle():
    arrived = request.form.to_dict().get("shovel", "")
    pick = operator.itemgetter("x", "z")
    one, two = pick({"x": "shallot", "y": "beet", "z": arrived})
    picked = one
    tree = etree.parse("people.xml")
    found = tree.xpath("/people/person[@name='" + picked + "']")  # ok: xpath-injection
    return {"count": len(found)}
