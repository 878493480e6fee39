# vulnerable: the chunks of the stream are fed to a parser object that resolves entities
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/stream", methods=["PUT"])
def stream():
    parser = etree.XMLParser(resolve_entities=True, dtd_validation=False)
    size = 0
    while chunk := request.stream.read(4096):
        size += len(chunk)
        parser.feed(chunk)  # want: xxe
    root = parser.close()
    return {"size": size, "root": root.tag, "text": root.text}
