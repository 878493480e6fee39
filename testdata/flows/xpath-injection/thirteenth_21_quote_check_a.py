# vulnerable: the check comes after the search
import elementpath
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@app.post("/emp")
def emp():
    number = request.form.get("number", "")
    root = ET.parse("emp.xml")
    hits = elementpath.select(root, f"/all/emp[@id='{number}']")  # want: xpath-injection
    if "'" in number:
        return "bad number", 400
    return {"n": len(hits)}
