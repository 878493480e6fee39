# vulnerable: another name is set at the end
import xml.dom.pulldom
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


@app.route("/ribbon", methods=["POST"])
def ribbon():
    param = request.values.get("hammer") or ""
    try:
        final = param
    finally:
        done = "radish"
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    events = xml.dom.pulldom.parseString(final, reader)  # want: xxe
    return {"events": sum(1 for _ in events)}
