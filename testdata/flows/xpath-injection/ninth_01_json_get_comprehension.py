# vulnerable: findall of ElementTree; the value goes through: comprehension, dict
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@app.get("/nodes/01")
@app.post("/nodes/01")
def serve():
    document = request.get_json(force=True, silent=True) or {}
    user_input = str(document.get("vector", ""))

    temp = [entry for entry in ("guest", user_input)][1]

    mapped = {}
    mapped["keyA"] = "guest"
    mapped["beta"] = temp
    mapped["keyC"] = "another"
    chosen_value = mapped["beta"]

    root = ET.parse("catalog.xml").getroot()
    items = root.findall(f".//item[@id='{chosen_value}']")  # want: xpath-injection
    return str(len(items))
