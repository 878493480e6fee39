# vulnerable: the implementation for str returns its text
import xml.dom.minidom
import xml.sax
import xml.sax.handler
from functools import singledispatch

from flask import Flask, request

app = Flask(__name__)


@singledispatch
def show(value):
    return "other"


@show.register(str)
def _(value):
    return value


@app.route("/case039")
def case039():
    param = request.args["target"]
    resolved = show(param)
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    doc = xml.dom.minidom.parseString(resolved, parser)  # want: xxe
    return {"root": doc.documentElement.tagName}
