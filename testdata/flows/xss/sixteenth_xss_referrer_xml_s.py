# safe: the tag of the element is read
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@app.route("/back")
def back():
    trail = ET.Element("trail")
    ET.SubElement(trail, "from").text = request.headers.get("Referer", "")
    step = trail.find("from")
    came = step.tag
    return "<div>" + came + "</div>"  # ok: xss
