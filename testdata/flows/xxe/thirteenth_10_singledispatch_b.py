# safe: the implementation for str returns a constant
import xml.dom.minidom
import xml.sax
import xml.sax.handler
from functools import singledispatch

from flask import Flask, request

app = Flask(__name__)


@singledispatch
def show(value):
    return value


@show.register(str)
def _(value):
    return "text"


@app.route("/case039")
def case039():
    param = request.args["target"]
    resolved = show(param)
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    doc = xml.dom.minidom.parseString(resolved, parser)  # ok: xxe
    return {"root": doc.documentElement.tagName}
