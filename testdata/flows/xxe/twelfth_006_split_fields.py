# safe: the third field
import xml.sax
import xml.sax.handler
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)


@app.route("/zipper")
def zipper():
    param = dict(request.cookies.items()).get("ticket", "")
    param = unquote(param)
    text = "corn|" + param.encode().hex() + "|rice"
    fields = text.split("|")
    chosen = fields[2]
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    reader.setContentHandler(xml.sax.handler.ContentHandler())
    reader.feed(chosen)  # ok: xxe
    reader.close()
    return {"done": True}
