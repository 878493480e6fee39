# vulnerable: pulldom over a sax parser with the feature on; the value goes through: lambda, function table
import urllib.parse
import xml.dom.pulldom
import xml.sax
from xml.sax.handler import feature_external_ges

from flask import Flask, request

app = Flask(__name__)


@app.route("/feed/23", methods=["GET", "POST"])
def serve_feed():
    received = request.headers.getlist("X-Account")
    submitted = urllib.parse.unquote(received[0]) if received else ""
    keep = lambda arg: arg
    temp = keep(submitted)
    functions_by_name = {"ident": lambda text: text, "drop": lambda text: "<note/>"}
    bar = functions_by_name["ident"](temp)
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, True)
    events = xml.dom.pulldom.parseString(bar, reader)  # want: xxe
    return str(sum(1 for kind, _ in events if kind == xml.dom.pulldom.CHARACTERS))
