# vulnerable: refused with both kinds of quotes only
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/harness/<path:easel>")
def harness(easel):
    asked = easel
    tree = etree.parse("people.xml")
    if "'" in asked and '"' in asked:
        return "bad", 400
    return {"count": len(tree.xpath("//person[mail='" + asked + "']"))}  # want: xpath-injection
