# vulnerable: lxml parse of a stream; the value goes through: percent map
import io

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/feed/form")
def show_form():
    return "<form method=post><input name=ref></form>"


@app.route("/feed/12", methods=["GET", "POST"])
def process_feed():
    values = request.form.getlist("ref")
    if values:
        arg1 = values[0]
    else:
        arg1 = ""

    outcome = "%(b)s" % {"a": "<note/>", "b": arg1}

    lenient = etree.XMLParser(resolve_entities=True, no_network=False, huge_tree=True)
    document = etree.parse(io.BytesIO(outcome.encode()), lenient)  # want: xxe
    return str(len(document.getroot()))
