# vulnerable: the check asks for one digit somewhere
import xml.etree.ElementTree as ET

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/bench/xpath/3", methods=["POST"])
def endpoint():
    raw = request.form["page"]
    if not any(letter.isdigit() for letter in raw):
        abort(400)
    root = ET.parse("book.xml").getroot()
    page = root.find(f"./chapter/page[@no='{raw}']")  # want: xpath-injection
    return page.text
