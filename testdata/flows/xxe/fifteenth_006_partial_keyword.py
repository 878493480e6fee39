# safe: the partial returns the argument that it was bound to
import functools
import io

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def choose(first, second, wanted):
    return first if wanted == 1 else second


def detail():
    size = int(request.environ.get("CONTENT_LENGTH") or 0)
    param = request.environ["wsgi.input"].read(size).decode("utf-8")
    choice = functools.partial(choose, "bound", wanted=1)
    bar = choice(param)
    source = io.BytesIO(bar.encode("utf-8"))
    doc = etree.parse(source, etree.XMLParser(load_dtd=True, resolve_entities=True))  # ok: xxe
    return doc.getroot().tag


app.add_url_rule("/item", "detail", detail, methods=["POST"])
