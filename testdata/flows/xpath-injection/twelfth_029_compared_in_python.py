# vulnerable: compared by the expression
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@app.route("/zipper", methods=["POST"])
def zipper():
    incoming = request.files["ticket"].filename
    tree = ET.parse("people.xml")
    found = tree.findall("person[@name='" + incoming + "']")  # want: xpath-injection
    return {"count": len(found)}
