# safe: minidom without a reader fetches nothing
from urllib.parse import unquote_plus
from xml.dom import minidom

from flask import Flask, request

app = Flask(__name__)


@app.get("/svg")
def svg():
    text = unquote_plus(request.headers.get("X-Drawing", "<svg/>"))
    if "<!DOCTYPE" in text.upper():
        return {"error": "no document types"}, 400
    document = minidom.parseString(text)  # ok: xxe
    return {"root": document.documentElement.toxml()}
