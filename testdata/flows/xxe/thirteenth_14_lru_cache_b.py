# safe: the cached function takes no text
from functools import lru_cache

import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@lru_cache(maxsize=None)
def normal(size):
    return "a" * size


def step(raw):
    piece = normal(min(len(raw), 4))
    return piece


@app.route("/case041")
def handle():
    if not (raw := request.args.get("label", type=str)):
        return "missing", 400
    piece = step(raw)
    parser = lxml.etree.XMLParser(resolve_entities=True)
    root = lxml.etree.fromstring(piece.encode(), parser)  # ok: xxe
    return {"root": root.tag}
