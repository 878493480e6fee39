# safe: iterfind digest name
import hashlib
import xml.etree.ElementTree as ET
from flask import Flask, request

app = Flask(__name__)

@app.post("/ff")
def ff():
    name = hashlib.sha256(request.files["f"].read()).hexdigest()
    tree = ET.parse("index.xml")
    found = list(tree.iterfind("file[@name='%s']" % name))  # ok: xpath-injection
    return str(len(found))
