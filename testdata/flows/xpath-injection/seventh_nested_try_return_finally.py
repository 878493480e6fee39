# vulnerable: nested try return finally
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

def pick(v):
    try:
        return "//a[@k='0']"
    finally:
        if v:
            return "//a[@k='" + v + "']"
@app.get("/tf")
def tf():
    return str(etree.parse("u.xml").xpath(pick(request.args.get("k", ""))))  # want: xpath-injection
