# vulnerable: f-string in xpath; the value goes through: identity, fstring
import urllib.parse

import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@app.get("/catalog/form")
def show_form():
    return "<form method=post><input name=Vector></form>"


@app.route("/catalog/21", methods=["GET", "POST"])
def endpoint_21():
    asked = request.headers.get("X-Vector", "")
    asked = urllib.parse.unquote(asked)

    next_value = asked

    bar = f"{next_value}"

    root = lxml.etree.parse("users.xml").getroot()
    found = root.xpath(f"//user[name/text()='{bar}']/@role")  # want: xpath-injection
    return "known" if found else "unknown"
