# safe: the third of a chain
import io
import itertools

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/ticket")
def ticket():
    entered = ""
    for name, value in request.headers:
        if name.lower() == "x-pillow":
            entered = value
    words = itertools.chain(["fir"], [entered], ["yew"])
    final = next(itertools.islice(words, 2, 3))
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    tree = etree.parse(io.StringIO(final), parser=parser)  # ok: xxe
    return {"tag": tree.getroot().tag}
