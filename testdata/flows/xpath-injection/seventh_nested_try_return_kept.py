# safe: nested try return kept
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

def pick(v):
    expr = "//a[@k='0']"
    try:
        return expr
    finally:
        expr = "//a[@k='" + v + "']"
@app.get("/tf")
def tf():
    return str(etree.parse("u.xml").xpath(pick(request.args.get("k", ""))))  # ok: xpath-injection
