# safe: the member's value indexes a constant
import xml.etree.ElementTree as ET
from enum import IntEnum

import elementpath
from flask import Flask, request

app = Flask(__name__)


class Column(IntEnum):
    NAME = 0
    NOTE = 1


@app.route("/case028", methods=["POST"])
def case028():
    upload = request.files.get("topic")
    text_in = upload.stream.readline().decode().rstrip("\n")
    row = ("plain", text_in)
    final = row[Column.NAME]
    root = ET.parse("people.xml")
    query = f"/Employees/Employee[@emplid='{final}']"
    nodes = elementpath.select(root, query)  # ok: xpath-injection
    return {"count": len(nodes)}
