# safe: the parser that is fed does not resolve entities
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/stream", methods=["PUT"])
def stream():
    parser = etree.XMLParser(resolve_entities=False, dtd_validation=False)
    size = 0
    while chunk := request.stream.read(4096):
        size += len(chunk)
        parser.feed(chunk)  # ok: xxe
    root = parser.close()
    return {"size": size, "root": root.tag, "text": root.text}
