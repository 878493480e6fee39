# safe: elementtree filter in python
import xml.etree.ElementTree as ET
from flask import Flask, request

app = Flask(__name__)

@app.get("/emp")
def emp():
    root = ET.parse("emp.xml").getroot()
    ident = request.args.get("id", "0")
    return str(len([e for e in root.findall(".//emp") if e.get("id") == ident]))  # ok: xpath-injection
