# vulnerable: iterparse with entities resolved and a DTD loaded
import io

from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/feed")
def feed():
    stream = io.BytesIO(request.get_data())
    titles = []
    for _, node in etree.iterparse(stream, tag="title", resolve_entities=True, load_dtd=True):  # want: xxe
        titles.append(node.text)
        node.clear()
    return jsonify(titles=titles)
