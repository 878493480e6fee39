# vulnerable: a document in UTF-16 passes the search for the ASCII bytes of a document type
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=True)


@app.post("/rss")
def rss():
    data = request.get_data()
    if b"<!DOCTYPE" in data or b"<!ENTITY" in data:
        abort(400)
    root = etree.fromstring(data, PARSER)  # want: xxe
    return root.findtext("channel/title", default="")
