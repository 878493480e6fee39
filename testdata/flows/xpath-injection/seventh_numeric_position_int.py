# safe: numeric position int
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/n")
def n():
    pos = int(request.cookies.get("pos", "1"))
    return str(etree.parse("c.xml").xpath("//item[" + str(pos) + "]"))  # ok: xpath-injection
