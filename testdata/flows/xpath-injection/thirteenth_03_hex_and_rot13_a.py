# vulnerable: hex and rot13 there and back
import codecs
import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request

app = Flask(__name__)


@app.route("/case105")
def case105():
    param = request.args["target"]
    turned = codecs.encode(param, "rot13")
    bar = codecs.decode(turned, "rot13")
    bar = bytes.fromhex(bar.encode().hex()).decode()
    root = ET.parse("people.xml")
    query = f"/Employees/Employee[@emplid='{bar}']"
    nodes = elementpath.select(root, query)  # want: xpath-injection
    return {"count": len(nodes)}
