# safe: CWE-91 (or 74): it is escaped
from xml.sax.saxutils import escape

from flask import Flask, Response, request

app = Flask(__name__)


@app.post("/orders.xml")
def order_xml():
    """Return the order as XML for the warehouse."""
    customer = request.form["customer"]
    article = request.form["article"]
    xml = f"<order><customer>{escape(customer)}</customer><article>{escape(article)}</article><paid>false</paid></order>"
    return Response(xml, mimetype="application/xml")  # ok: CWE-91
