# vulnerable: the cookie's document is parsed by the module's parser
import os
from urllib.parse import unquote

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
PARSER = etree.XMLParser(resolve_entities=True)


@app.get("/labels")
def labels():
    stored = unquote(request.cookies.get("labels", "%3Clabels/%3E"))
    language = os.environ.get("UI_LANGUAGE", "en")
    root = etree.fromstring(stored.encode(), parser=PARSER)  # want: xxe
    return {n.get("key"): n.text for n in root.iter("label") if n.get("lang") == language}
