# vulnerable: the cached function returns its argument
from functools import lru_cache

import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@lru_cache(maxsize=None)
def normal(text):
    return text.strip()


def step(raw):
    piece = normal(raw)
    return piece


@app.route("/case041")
def handle():
    if not (raw := request.args.get("label", type=str)):
        return "missing", 400
    piece = step(raw)
    parser = lxml.etree.XMLParser(resolve_entities=True)
    root = lxml.etree.fromstring(piece.encode(), parser)  # want: xxe
    return {"root": root.tag}
