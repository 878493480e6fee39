# safe: the thread puts its own name into the result
import threading
import xml.dom.minidom
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


@app.route("/case036", methods=["POST"])
def case036():
    text_in = request.get_json()["code"]
    result = {}

    def work(text):
        result["seen"] = text
        result["value"] = "worker"

    worker = threading.Thread(target=work, args=(text_in,))
    worker.start()
    worker.join()
    outcome = result["value"]
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    doc = xml.dom.minidom.parseString(outcome, parser)  # ok: xxe
    return {"root": doc.documentElement.tagName}
