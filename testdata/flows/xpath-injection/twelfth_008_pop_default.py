# safe: the popped key is not there
import xml.etree.ElementTree as ET

import elementpath
from flask import Flask, request

app = Flask(__name__)


@app.route("/goblet", methods=["POST"])
def goblet():
    asked = request.files["drawer"].filename
    picked = asked
    kept = {"picked": picked}
    picked = kept.pop("baz", "hyssop")
    root = ET.parse("people.xml").getroot()
    found = elementpath.select(root, "person[age=" + picked + "]")  # ok: xpath-injection
    return {"count": len(found)}
