# safe: the module's parser is replaced by one that resolves nothing
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=True, no_network=False)


@app.route("/config", methods=["POST"])
def config():
    text = request.form.get("xml", "<config/>")
    if text.lstrip().startswith("<!DOCTYPE"):
        abort(400)
    strict = etree.XMLParser(resolve_entities=False)
    root = etree.XML(text, parser=strict)  # ok: xxe
    return {child.tag: child.text for child in root}
