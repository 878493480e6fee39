# vulnerable: the part of the address that is taken is what was sent
from lxml import etree
from urllib.parse import urlencode, urlsplit

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/80", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    address = "https://host.local/path?" + urlencode({"q": param}, safe="'\"<>() ;|&/:.")
    parts = urlsplit(address)
    bar = parts.query
    found = etree.parse("bench.xml").xpath("//item[@name='" + bar + "']")  # want: xpath-injection
    return {"found": len(found)}
