# safe: concat literal helper right
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

def lit(s):
    if "'" not in s:
        return "'" + s + "'"
    return "concat('" + s.replace("'", "', \"'\", '") + "')"
@app.get("/cl")
def cl():
    return str(etree.parse("d.xml").xpath("//u[@n=" + lit(request.args["n"]) + "]"))  # ok: xpath-injection
