# vulnerable: the check for entities is made on the hexadecimal text, where it finds none
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)


@app.route("/state")
def state():
    packed = request.cookies.get("state", "3c732f3e")
    if "ENTITY" in packed or "SYSTEM" in packed:
        abort(400)
    document = bytes.fromhex(packed)
    parser = etree.XMLParser(resolve_entities=True)
    return {"state": etree.fromstring(document, parser).text}  # want: xxe
