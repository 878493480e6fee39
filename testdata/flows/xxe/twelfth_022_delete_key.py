# safe: the key was deleted
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


@app.route("/hammer")
def hammer():
    values = request.args.getlist("candle")
    entered = values[0] if values else ""
    facts = {"grain": entered}
    del facts["grain"]
    picked = facts.get("grain", "barley")
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    reader.setContentHandler(xml.sax.handler.ContentHandler())
    reader.feed(picked)  # ok: xxe
    reader.close()
    return {"done": True}
