# vulnerable: concat literal helper broken
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

def lit(s):
    return "'" + s.replace('"', "") + "'"
@app.get("/cl")
def cl():
    return str(etree.parse("d.xml").xpath("//u[@n=" + lit(request.args["n"]) + "]"))  # want: xpath-injection
