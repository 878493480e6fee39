# safe: setdefault keeps the constant that stood there
import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request

app = Flask(__name__)


@app.route("/case109")
def page():
    if not (arg := request.args.get("ref", type=str)):
        return "missing", 400
    cache = {"value": "plain"}
    resolved = cache.setdefault("value", arg)

    root = ET.parse("people.xml")
    query = f"/Employees/Employee[@emplid='{resolved}']"
    nodes = elementpath.select(root, query)  # ok: xpath-injection
    return {"count": len(nodes)}
