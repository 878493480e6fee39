# safe: ElementTree loads no external entity
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@app.get("/import/22")
@app.post("/import/22")
def process():
    body = request.get_json(silent=True)
    submitted = body["item"]["p1"] if body else ""

    carry = submitted

    rounds = 0
    used = "<note/>"
    while rounds < 2:
        if rounds == 1:
            used = carry
        rounds += 1

    try:
        root = ET.fromstring(used)  # ok: xxe
    except ET.ParseError:
        return "no xml", 400
    return str(len(root))
