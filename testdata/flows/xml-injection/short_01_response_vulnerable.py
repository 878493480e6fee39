# vulnerable: a name is put into XML
from xml.sax.saxutils import escape

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/card.xml")
def card():
    name = request.args["name"]
    text = "<card><name>" + name + "</name></card>"
    return Response(text, mimetype="application/xml")  # want: xml-injection
