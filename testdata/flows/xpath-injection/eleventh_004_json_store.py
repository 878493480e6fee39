# safe: the name was put again with a constant
import json
import xml.etree.ElementTree as ET
from urllib.parse import parse_qs
from flask import Flask, request

app = Flask(__name__)


class Store:
    def __init__(self):
        self._rows = {}

    def __setitem__(self, name, value):
        self._rows[name] = json.dumps(value)

    def __getitem__(self, name):
        return json.loads(self._rows[name])

STAFF = ET.fromstring("<staff><user name='alice'><pin>1</pin></user><user name='bob'><pin>secretzqx</pin></user></staff>")


@app.route("/members", methods=["GET"])
def members():
    given = parse_qs(request.environ["QUERY_STRING"]).get("q", [""])[0]
    store = Store()
    store["row"] = given
    store["row"] = "alice"
    outcome = store["row"]
    found = STAFF.findall("./user[@name='" + outcome + "']/pin")  # ok: xpath-injection
    return " ".join(pin.text for pin in found)
