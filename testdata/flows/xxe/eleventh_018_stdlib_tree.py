# safe: the standard library's tree reads no external entity
import xml.etree.ElementTree as ET
from lxml import etree
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    param = request.args.get("topic", "")
    root = ET.fromstring(param)  # ok: xxe
    return "".join(root.itertext())
