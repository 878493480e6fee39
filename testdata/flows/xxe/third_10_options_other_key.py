# safe: the options of the closed profile are used
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
PROFILES = {
    "open": {"resolve_entities": True, "load_dtd": True},
    "closed": {"resolve_entities": False, "load_dtd": False},
}


@app.put("/menu")
def menu():
    parser = etree.XMLParser(**PROFILES["closed"])
    root = etree.fromstring(request.get_json()["menu"].encode("utf-8"), parser=parser)  # ok: xxe
    return {"dishes": len(root)}
