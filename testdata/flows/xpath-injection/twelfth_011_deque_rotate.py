# vulnerable: moved to the second place
import collections

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/easel")
def easel():
    arrived = request.referrer or ""
    row = collections.deque([arrived, "dill", "sage"])
    row.rotate(1)
    final = row[1]
    tree = etree.parse("people.xml")
    found = tree.xpath("/people/person[@name='" + final + "']")  # want: xpath-injection
    return {"count": len(found)}
