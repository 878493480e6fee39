# vulnerable: minidom with sax parser
import xml.dom.minidom
import xml.sax
from flask import Flask, request

app = Flask(__name__)

@app.get("/md")
def md():
    p = xml.sax.make_parser()
    p.setFeature("http://xml.org/sax/features/external-general-entities", 1)
    dom = xml.dom.minidom.parseString(request.args["x"], p)  # want: xxe
    return dom.documentElement.toxml()
