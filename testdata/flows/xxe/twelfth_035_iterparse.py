# vulnerable: entities are resolved while reading
import io
from urllib.parse import unquote

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/saddle")
def saddle():
    arrived = unquote(request.cookies.get("kettle", ""))
    events = etree.iterparse(io.BytesIO(arrived.encode()), resolve_entities=True, load_dtd=True)  # want: xxe
    return {"tags": [node.tag for _, node in events]}
