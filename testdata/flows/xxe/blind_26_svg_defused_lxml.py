# safe: defusedxml's minidom is used for the upload
from defusedxml import minidom

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/icon")
def icon():
    document = minidom.parse(request.files["icon"].stream)  # ok: xxe
    return jsonify(width=document.documentElement.getAttribute("width"))
