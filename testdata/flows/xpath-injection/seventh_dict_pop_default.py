# vulnerable: dict pop default
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/dp")
def dp():
    body = request.get_json()
    expr = {"path": "//a", "user": "//b[.='%s']" % body["b"]}
    expr.pop("path")
    chosen = expr.pop("path", expr["user"])
    return str(etree.parse("d.xml").xpath(chosen))  # want: xpath-injection
