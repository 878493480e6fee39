# vulnerable: the parser that is handed over has outer entities on
from xml.dom import pulldom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/xxe/3", methods=["POST"])
def endpoint():
    param = request.form.get("xml", "")
    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    doc = pulldom.parseString(param, parser)  # want: xxe
    out = []
    for event, node in doc:
        if event == pulldom.CHARACTERS:
            out.append(node.data)
    return "".join(out)
