# vulnerable: the parser of the helper is the loose one
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def parser_for(kind):
    if kind == "loose":
        return etree.XMLParser(resolve_entities=True, load_dtd=True)
    return etree.XMLParser(resolve_entities=False)


@app.post("/up")
def up():
    sent = request.files["doc"].read()
    root = etree.fromstring(sent, parser_for("loose"))  # want: xxe
    return {"tag": root.tag}
