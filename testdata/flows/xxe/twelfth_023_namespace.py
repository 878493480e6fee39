# vulnerable: the attribute near
import types
import xml.dom.pulldom
import xml.sax
import xml.sax.handler
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


@app.route("/carpet")
def carpet():
    arrived = parse_qs(request.query_string.decode()).get("bucket", [""])[0]
    spot = types.SimpleNamespace(near=arrived, far="leek")
    bar = vars(spot)["near"]
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    events = xml.dom.pulldom.parseString(bar, reader)  # want: xxe
    return {"events": sum(1 for _ in events)}
