# vulnerable: the options of the open profile are used
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
PROFILES = {
    "open": {"resolve_entities": True, "load_dtd": True},
    "closed": {"resolve_entities": False, "load_dtd": False},
}


@app.put("/menu")
def menu():
    parser = etree.XMLParser(**PROFILES["open"])
    root = etree.fromstring(request.get_json()["menu"].encode("utf-8"), parser=parser)  # want: xxe
    return {"dishes": len(root)}
