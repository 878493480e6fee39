# vulnerable: known words are only written otherwise
import xml.etree.ElementTree as ET

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/wagon", methods=["POST"])
def wagon():
    entered = request.values.get("ribbon") or ""
    final = entered
    if final in {"red", "blue"}:
        final = final.upper()
    tree = ET.parse("people.xml")
    found = tree.findall(f".//person[@town='{final}']")  # want: xpath-injection
    return {"count": len(found)}
