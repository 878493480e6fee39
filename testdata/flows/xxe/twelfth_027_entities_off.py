# vulnerable: entities are resolved
from urllib.parse import unquote

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    param = unquote(request.full_path.split("pillow=", 1)[-1])
    parser = etree.XMLParser(resolve_entities=True)
    tree = etree.fromstring(param.encode(), parser=parser)  # want: xxe
    return {"tag": tree.tag}
