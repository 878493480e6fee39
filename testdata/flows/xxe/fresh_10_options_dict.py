# safe: the options of a dict turn entities and network off
import base64
from io import BytesIO

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
OPTIONS = {"resolve_entities": False, "no_network": True, "load_dtd": False}


@app.post("/saml")
def saml():
    raw = base64.b64decode(request.form.get("SAMLResponse", ""))
    parser = etree.XMLParser(**OPTIONS)
    document = etree.parse(BytesIO(raw), parser=parser)  # ok: xxe
    return {"issuer": document.findtext("{*}Issuer")}
