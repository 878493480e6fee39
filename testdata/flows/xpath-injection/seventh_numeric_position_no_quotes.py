# vulnerable: numeric position no quotes
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/n")
def n():
    pos = request.cookies.get("pos", "1")
    if "'" in pos or '"' in pos:
        return "no", 400
    return str(etree.parse("c.xml").xpath("//item[" + pos + "]"))  # want: xpath-injection
