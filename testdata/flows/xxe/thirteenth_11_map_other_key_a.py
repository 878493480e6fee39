# vulnerable: the map's entry of the request is read
import io

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/case040", methods=["POST"])
def handle():
    raw = bytearray()
    while chunk := request.stream.read(64):
        raw += chunk
    text_in = raw.decode("utf-8", "replace")
    box = {}
    box["left-4411"] = "a constant"
    box["right-4411"] = text_in
    box["last"] = "another constant"
    outcome = box["left-4411"]
    outcome = box["right-4411"]
    parser = etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True)
    tree = etree.parse(io.BytesIO(outcome.encode()), parser)  # want: xxe
    return {"root": tree.getroot().tag}
