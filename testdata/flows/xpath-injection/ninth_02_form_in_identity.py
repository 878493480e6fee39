# safe: constant path, compared in Python
import functools
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@app.route("/nodes/02", methods=["GET", "POST"])
def respond():
    if "q" in request.form:
        field = request.form["q"]
    else:
        field = ""
    relayed = field.replace("\t", " ")
    held = relayed
    bound = functools.partial("{0}{1}".format, "")
    final = bound(held)
    root = ET.parse("catalog.xml").getroot()
    items = [item for item in root.findall(".//item") if item.get("id") == final]  # ok: xpath-injection
    return str(len(items))
