# safe: the HTML parser knows no entities of a DTD
from lxml import html

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/address")
def address():
    root = html.fromstring(request.get_data(as_text=True))  # ok: xxe
    return jsonify(links=[a.get("href") for a in root.iter("a")])
