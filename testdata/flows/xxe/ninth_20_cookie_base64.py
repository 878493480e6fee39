# vulnerable: minidom over a sax parser with the feature on; the value goes through: base64, char if
import base64
import urllib.parse
import xml.dom.minidom
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


@app.get("/feed/form")
def show_form():
    return "send it by POST"


@app.route("/feed/20", methods=["GET", "POST"])
def process():
    incoming = urllib.parse.unquote_plus(request.cookies.get("detail", "noCookieValueSupplied"))

    encoded = base64.b64encode(incoming.encode("utf-8"))
    middle = base64.b64decode(encoded).decode("utf-8")

    letters = "QRS"
    if letters[0] == "Q":
        outcome = middle
    elif letters[0] == "R":
        outcome = "<note/>"
    else:
        outcome = "<note/>"

    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    document = xml.dom.minidom.parseString(outcome, reader)  # want: xxe
    return str(len(document.documentElement.childNodes))
