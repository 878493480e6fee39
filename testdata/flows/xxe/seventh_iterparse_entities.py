# vulnerable: iterparse entities
import io
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/it")
def it():
    src = io.BytesIO(request.headers.get("X-Doc", "").encode())
    out = []
    for _, el in etree.iterparse(src, resolve_entities=True, load_dtd=True, no_network=False):  # want: xxe
        out.append(el.text or "")
    return ",".join(out)
