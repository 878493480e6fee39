# vulnerable: a document is refused that begins with a DOCTYPE, one with a comment before it is not
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=True, no_network=False)


@app.route("/config", methods=["POST"])
def config():
    text = request.form.get("xml", "<config/>")
    if text.lstrip().startswith("<!DOCTYPE"):
        abort(400)
    root = etree.XML(text, parser=PARSER)  # want: xxe
    return {child.tag: child.text for child in root}
