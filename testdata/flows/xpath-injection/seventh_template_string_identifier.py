# vulnerable: template string identifier
from string import Template
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

TPL = Template("//user[@id='$id' and @org='$org']")
@app.get("/ts")
def ts():
    expr = TPL.substitute({"org": "acme"}, id=request.args["id"])
    return str(etree.parse("u.xml").xpath(expr))  # want: xpath-injection
