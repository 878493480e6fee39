# safe: the number is the one that int() gives
import xml.etree.ElementTree as ET

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/bench/xpath/3", methods=["POST"])
def endpoint():
    raw = request.form["page"]
    try:
        raw = int(raw)
    except ValueError:
        abort(400)
    root = ET.parse("book.xml").getroot()
    page = root.find(f"./chapter/page[@no='{raw}']")  # ok: xpath-injection
    return page.text
