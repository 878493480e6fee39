# safe: regex allow letters
import re
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/he")
def he():
    v = request.values["v"]
    if not re.fullmatch(r"[A-Za-z]+", v):
        return "no", 400
    root = etree.parse("d.xml").getroot()
    return str(root.findtext(f"./k[@n='{v}']"))  # ok: xpath-injection
