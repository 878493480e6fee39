# safe: iterparse is told not to resolve entities
import base64
import io

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


def elements(data, tag):
    for _, element in etree.iterparse(io.BytesIO(data), tag=tag, resolve_entities=False, load_dtd=False):  # ok: xxe
        yield element
        element.clear()


@app.route("/tracks", methods=["POST"])
def tracks():
    data = base64.b64decode(request.form["gpx"])
    return jsonify([point.get("lat") for point in elements(data, "trkpt")])
