# vulnerable: a cached function gives it
import functools
import xml.etree.ElementTree as ET

from flask import Flask, request

app = Flask(__name__)


@functools.lru_cache(maxsize=8)
def heavy(text):
    return text.strip()


@app.route("/drawer")
def drawer():
    param = request.headers.get("X-Zipper", default="")
    bar = heavy(param)
    tree = ET.parse("people.xml")
    found = tree.findall(f".//person[@town='{bar}']")  # want: xpath-injection
    return {"count": len(found)}
