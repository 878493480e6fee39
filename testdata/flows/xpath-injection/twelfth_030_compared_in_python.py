# safe: compared in Python
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@app.route("/zipper", methods=["POST"])
def zipper():
    incoming = request.files["ticket"].filename
    tree = ET.parse("people.xml")
    found = [node for node in tree.findall("person") if node.get("name") == incoming]  # ok: xpath-injection
    return {"count": len(found)}
