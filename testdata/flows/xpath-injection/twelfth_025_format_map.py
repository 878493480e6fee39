# vulnerable: the field given
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    given = request.args.copy()
    incoming = given.pop("pillow", "")
    picked = "{given}".format_map({"given": incoming, "usual": "clover"})
    tree = etree.parse("people.xml")
    search = etree.XPath("//person[mail='%s']/phone" % picked)  # want: xpath-injection
    return {"count": len(search(tree))}
