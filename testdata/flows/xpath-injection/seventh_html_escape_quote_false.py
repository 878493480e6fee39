# vulnerable: html escape quote false
import html
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/he")
def he():
    v = html.escape(request.values["v"], quote=False)
    root = etree.parse("d.xml").getroot()
    return str(root.findtext(f"./k[@n='{v}']"))  # want: xpath-injection
