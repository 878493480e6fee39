# safe: minidom on its own loads no external entities
import xml.sax
from xml.dom import minidom

from flask import Flask, request

app = Flask(__name__)


def reader():
    parser = xml.sax.make_parser()
    parser.setFeature("http://xml.org/sax/features/external-general-entities", True)
    return parser


@app.post("/names")
def names():
    document = minidom.parseString(request.get_data(as_text=True))  # ok: xxe
    return {"names": [n.getAttribute("id") for n in document.getElementsByTagName("name")]}
