# safe: entities are not resolved
from urllib.parse import unquote

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    param = unquote(request.full_path.split("pillow=", 1)[-1])
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    tree = etree.fromstring(param.encode(), parser=parser)  # ok: xxe
    return {"tag": tree.tag}
