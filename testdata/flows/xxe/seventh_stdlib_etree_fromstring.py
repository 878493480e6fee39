# safe: stdlib etree fromstring
import xml.etree.ElementTree as ET
from flask import Flask, request

app = Flask(__name__)

@app.get("/md")
def md():
    el = ET.fromstring(request.args["x"])  # ok: xxe
    return el.tag
