# safe: a thread copies the other way
import threading
import xml.dom.pulldom
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


@app.route("/whistle", methods=["POST"])
def whistle():
    incoming = (request.get_json(silent=True) or {}).get("shovel", "")
    slots = {"in": incoming, "out": "plum"}

    def work():
        slots["in"] = slots["out"]

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    picked = slots["out"]
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    events = xml.dom.pulldom.parseString(picked, reader)  # ok: xxe
    return {"events": sum(1 for _ in events)}
