# safe: the name is escaped
from xml.sax.saxutils import escape

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/card.xml")
def card():
    name = request.args["name"]
    text = "<card><name>" + escape(name) + "</name></card>"
    return Response(text, mimetype="application/xml")  # ok: xml-injection
