# vulnerable: the document's parser is one that follows entities
import xml.dom.minidom
import xml.sax

from flask import Flask, request

app = Flask(__name__)


def strict_reader(strict=True):
    reader = xml.sax.make_parser()
    if not strict:
        reader.setFeature(xml.sax.handler.feature_external_ges, True)
    return reader


@app.route("/dom", methods=["POST"])
def dom():
    document = xml.dom.minidom.parseString(request.get_data(), parser=strict_reader(strict=False))  # want: xxe
    return document.documentElement.toxml(), 200, {"Content-Type": "application/xml"}
