# vulnerable: iterfind files name
import xml.etree.ElementTree as ET
from flask import Flask, request

app = Flask(__name__)

@app.post("/ff")
def ff():
    name = request.files["f"].filename
    tree = ET.parse("index.xml")
    found = list(tree.iterfind("file[@name=%r]" % name))  # want: xpath-injection
    return str(len(found))
