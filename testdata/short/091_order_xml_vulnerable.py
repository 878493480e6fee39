# vulnerable: CWE-91 (or 74): what a visitor types is put into XML
from xml.sax.saxutils import escape

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/orders.xml")
def order_xml():
    """Return the order as XML for the warehouse."""
    customer = request.form["customer"]
    article = request.form["article"]
    xml = f"<order><customer>{customer}</customer><article>{article}</article><paid>false</paid></order>"
    return Response(xml, mimetype="application/xml")  # want: CWE-91
