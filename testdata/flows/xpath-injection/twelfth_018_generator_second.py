# safe: the first word of a generator
import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request

app = Flask(__name__)


@app.route("/barrel", methods=["POST"])
def barrel():
    asked = request.files["wagon"].read().decode()
    def words():
        yield "spruce"
        yield asked

    stream = words()
    first = next(stream)
    outcome = first
    root = ET.parse("people.xml").getroot()
    found = elementpath.select(root, "person[age=" + outcome + "]")  # ok: xpath-injection
    return {"count": len(found)}
