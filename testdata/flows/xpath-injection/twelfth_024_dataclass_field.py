# safe: the field owner is read
import dataclasses
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@dataclasses.dataclass
class Ticket:
    title: str
    owner: str = "nobody"


@app.route("/kettle")
def kettle():
    param = request.environ.get("HTTP_X_VASE", "")
    ticket = Ticket(title=param, owner="ash")
    chosen = ticket.owner
    tree = ET.parse("people.xml")
    found = tree.findall(f".//person[@town='{chosen}']")  # ok: xpath-injection
    return {"count": len(found)}
