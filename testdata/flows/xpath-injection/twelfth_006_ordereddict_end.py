# safe: the entry at the front is the fixed one
import collections

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/harness")
def harness():
    incoming = request.authorization.username if request.authorization else ""
    shelf = collections.OrderedDict()
    shelf["north"] = incoming
    shelf["south"] = "pear"
    shelf.move_to_end("north")
    _, chosen = shelf.popitem(last=False)
    tree = etree.parse("people.xml")
    search = etree.XPath("//person[mail='%s']/phone" % chosen)  # ok: xpath-injection
    return {"count": len(search(tree))}
