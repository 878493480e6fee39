# safe: what stands before the sign
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/kettle")
def kettle():
    asked = request.environ.get("HTTP_X_VASE", "")
    text = "wheat=" + asked
    head, _, tail = text.partition("=")
    outcome = head
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    tree = etree.fromstring(outcome.encode(), parser)  # ok: xxe
    return {"tag": tree.tag}
