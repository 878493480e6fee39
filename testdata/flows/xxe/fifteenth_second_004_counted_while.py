# safe: the second turn ends the loop
import io
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


def show():
    param = "".join(value for key, value in request.values.items() if key == "line")
    turn, bar = 0, ""
    while True:
        turn += 1
        if turn == 2 and bar == "":
            bar = "two"
            break
        if turn > 5:
            bar = param
            break
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    reader.setContentHandler(xml.sax.handler.ContentHandler())
    reader.parse(io.StringIO(bar))  # ok: xxe
    return "read"


app.add_url_rule("/entry", "show", show)
