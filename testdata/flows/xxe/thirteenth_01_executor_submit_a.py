# vulnerable: the future's result is the text
from concurrent.futures import ThreadPoolExecutor

import lxml.etree
from flask import Flask, request

app = Flask(__name__)


def same(text):
    return text


def size(text):
    return str(len(text))


def step(supplied):
    with ThreadPoolExecutor(max_workers=1) as pool:
        future = pool.submit(same, supplied)
    resolved = future.result()
    return resolved


@app.route("/case035")
def handle():
    supplied = ""
    for header, value in request.headers:
        if header.lower() == "x-name":
            supplied = value
    resolved = step(supplied)
    parser = lxml.etree.XMLParser(resolve_entities=True)
    root = lxml.etree.fromstring(resolved.encode(), parser)  # want: xxe
    return {"root": root.tag}
