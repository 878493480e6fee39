# safe: dict pop present
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/dp")
def dp():
    body = request.get_json()
    expr = {"path": "//a", "user": "//b[.='%s']" % body["b"]}
    chosen = expr.pop("path", expr["user"])
    return str(etree.parse("d.xml").xpath(chosen))  # ok: xpath-injection
