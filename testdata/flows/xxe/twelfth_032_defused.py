# safe: a parser that refuses them
import xml.dom.minidom
import xml.sax
import xml.sax.handler

import defusedxml.minidom
from flask import Flask, request

app = Flask(__name__)


@app.route("/locket", methods=["POST"])
def locket():
    asked = request.form["inkwell"]
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, 1)
    page = defusedxml.minidom.parseString(asked)  # ok: xxe
    return {"tag": page.documentElement.tagName}
