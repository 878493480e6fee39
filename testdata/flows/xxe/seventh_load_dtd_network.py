# vulnerable: load dtd network
import io
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/up")
def up():
    parser = etree.XMLParser(load_dtd=True, no_network=False, resolve_entities=True)
    tree = etree.parse(io.BytesIO(request.files["doc"].read()), parser)  # want: xxe
    return tree.getroot().text or ""
