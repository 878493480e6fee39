# vulnerable: the implementation that is made keeps the text
import xml.sax
import xml.sax.handler
from urllib.parse import unquote_plus
from xml.dom import minidom

from flask import Flask, request
from sources import make_source

app = Flask(__name__)


def handle():
    raw = request.query_string.decode("utf-8")
    at = raw.find("item=")
    param = "" if at < 0 else raw[at + len("item="):]
    if "&" in param:
        param = param[:param.index("&")]
    param = unquote_plus(param)
    source = make_source("memory", param)
    bar = source.read()
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    doc = minidom.parseString(bar, reader)  # want: xxe
    return doc.documentElement.tagName


app.add_url_rule("/preview", "handle", handle)
