# safe: the standard ElementTree does not fetch external entities
import xml.etree.ElementTree as ET

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/feed")
def feed():
    if b"<!DOCTYPE" in request.get_data()[:4096].upper():
        return jsonify(error="no DTD please"), 400
    root = ET.fromstring(request.get_data())  # ok: xxe
    return jsonify(titles=[t.text for t in root.iter("title")])
