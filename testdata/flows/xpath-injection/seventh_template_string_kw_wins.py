# safe: template string kw wins
from string import Template
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

TPL = Template("//user[@id='$id' and @org='acme']")
@app.get("/ts")
def ts():
    expr = TPL.substitute({"id": request.args["id"]}, id="0")
    return str(etree.parse("u.xml").xpath(expr))  # ok: xpath-injection
