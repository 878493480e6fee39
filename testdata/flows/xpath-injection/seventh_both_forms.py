# vulnerable: both forms
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/bf")
def bf():
    d = etree.parse("d.xml")
    v = request.args.get("v", "")
    a = d.xpath("//a[. = $v]", v=v)  # ok: xpath-injection
    b = d.xpath("//a[. = '%s']" % v[::-1])  # want: xpath-injection
    return f"{len(a)} {len(b)}"
