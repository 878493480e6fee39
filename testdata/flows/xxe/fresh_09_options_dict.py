# vulnerable: the options of a dict make the parser fetch from the network
import base64
from io import BytesIO

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
OPTIONS = {"resolve_entities": True, "no_network": False, "huge_tree": True}


@app.post("/saml")
def saml():
    raw = base64.b64decode(request.form.get("SAMLResponse", ""))
    parser = etree.XMLParser(**OPTIONS)
    document = etree.parse(BytesIO(raw), parser=parser)  # want: xxe
    return {"issuer": document.findtext("{*}Issuer")}
