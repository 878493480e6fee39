# safe: only the length is kept
import codecs
import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request

app = Flask(__name__)


@app.route("/case105")
def case105():
    param = request.args["target"]
    turned = codecs.encode(param, "rot13")
    bar = "len%d" % len(codecs.decode(turned, "rot13"))
    root = ET.parse("people.xml")
    query = f"/Employees/Employee[@emplid='{bar}']"
    nodes = elementpath.select(root, query)  # ok: xpath-injection
    return {"count": len(nodes)}
