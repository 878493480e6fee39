# safe: this field is replaced
import collections
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)
Spot = collections.namedtuple("Spot", "name kind")


@app.route("/shovel", methods=["POST"])
def shovel():
    arrived = request.form["needle"]
    spot = Spot(arrived, "date")
    outcome = spot._replace(name="palm").name
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    reader.setContentHandler(xml.sax.handler.ContentHandler())
    reader.feed(outcome)  # ok: xxe
    reader.close()
    return {"done": True}
