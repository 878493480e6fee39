# vulnerable: popped from the dict
import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request

app = Flask(__name__)


@app.route("/goblet", methods=["POST"])
def goblet():
    asked = request.files["drawer"].filename
    picked = asked
    kept = {"picked": picked}
    picked = kept.pop("picked", "hyssop")
    root = ET.parse("people.xml").getroot()
    found = elementpath.select(root, "person[age=" + picked + "]")  # want: xpath-injection
    return {"count": len(found)}
