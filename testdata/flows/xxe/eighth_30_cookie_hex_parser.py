# safe: whatever the hexadecimal text holds, the parser resolves nothing
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)


@app.route("/state")
def state():
    packed = request.cookies.get("state", "3c732f3e")
    if "ENTITY" in packed or "SYSTEM" in packed:
        abort(400)
    document = bytes.fromhex(packed)
    parser = etree.XMLParser(resolve_entities=False)
    return {"state": etree.fromstring(document, parser).text}  # ok: xxe
