# vulnerable: elementtree findall attr
import xml.etree.ElementTree as ET
from flask import Flask, request

app = Flask(__name__)

@app.get("/emp")
def emp():
    root = ET.parse("emp.xml").getroot()
    ident = request.args.get("id", "0")
    return str(len(root.findall(".//emp[@id='" + ident + "']")))  # want: xpath-injection
