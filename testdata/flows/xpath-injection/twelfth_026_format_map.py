# safe: the field usual
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    given = request.args.copy()
    incoming = given.pop("pillow", "")
    picked = "{usual}".format_map({"given": incoming, "usual": "clover"})
    tree = etree.parse("people.xml")
    search = etree.XPath("//person[mail='%s']/phone" % picked)  # ok: xpath-injection
    return {"count": len(search(tree))}
