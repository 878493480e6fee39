# safe: the first place holds another
import collections

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/easel")
def easel():
    arrived = request.referrer or ""
    row = collections.deque([arrived, "dill", "sage"])
    row.rotate(1)
    final = row[0]
    tree = etree.parse("people.xml")
    found = tree.xpath("/people/person[@name='" + final + "']")  # ok: xpath-injection
    return {"count": len(found)}
