# safe: the field read holds the constant
import io
from dataclasses import dataclass, field

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@dataclass
class Item:
    name: str
    note: str = "none"
    tags: list = field(default_factory=list)


@app.route("/case037", methods=["POST"])
def handle():
    value = request.get_data(as_text=True)
    item = Item(value, note="plain")
    chosen = item.note
    parser = etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True)
    tree = etree.parse(io.BytesIO(chosen.encode()), parser)  # ok: xxe
    return {"root": tree.getroot().tag}
