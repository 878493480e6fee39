# safe: the parser that is handed over is the default one
from xml.dom import pulldom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/xxe/3", methods=["POST"])
def endpoint():
    param = request.form.get("xml", "")
    parser = make_parser()
    doc = pulldom.parseString(param, parser)  # ok: xxe
    out = []
    for event, node in doc:
        if event == pulldom.CHARACTERS:
            out.append(node.data)
    return "".join(out)
