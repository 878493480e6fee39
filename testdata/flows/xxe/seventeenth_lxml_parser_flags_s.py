# safe: the parser leaves entities alone and loads nothing
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
OPTIONS = {"resolve_entities": False, "no_network": True, "load_dtd": False}


@app.route("/bench/xxe/1", methods=["POST"])
def endpoint():
    parser = etree.XMLParser(**OPTIONS)
    root = etree.fromstring(request.data, parser)  # ok: xxe
    return root.findtext("title", "")
