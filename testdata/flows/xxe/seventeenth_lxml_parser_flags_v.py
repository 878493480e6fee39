# vulnerable: the parser takes entities out of files
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
OPTIONS = {"resolve_entities": True, "no_network": False, "load_dtd": True}


@app.route("/bench/xxe/1", methods=["POST"])
def endpoint():
    parser = etree.XMLParser(**OPTIONS)
    root = etree.fromstring(request.data, parser)  # want: xxe
    return root.findtext("title", "")
