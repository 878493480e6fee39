# safe: other words end the request
import xml.etree.ElementTree as ET

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/wagon", methods=["POST"])
def wagon():
    entered = request.values.get("ribbon") or ""
    final = entered
    if final not in {"red", "blue"}:
        abort(400)
    tree = ET.parse("people.xml")
    found = tree.findall(f".//person[@town='{final}']")  # ok: xpath-injection
    return {"count": len(found)}
