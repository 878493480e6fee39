import xml.etree.ElementTree as ElementTree

import defusedxml.ElementTree
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
OPEN = etree.XMLParser(resolve_entities=True, no_network=False)
CLOSED = etree.XMLParser(resolve_entities=False)


@app.post("/a")
def shared_parser():
    return jsonify(tag=etree.fromstring(request.data, OPEN).tag)  # want: xxe


@app.post("/b")
def fed():
    parser = etree.XMLParser(load_dtd=True)
    parser.feed(request.data)  # want: xxe
    return jsonify(tag=parser.close().tag)


@app.post("/c")
def stepwise():
    return jsonify(count=len(list(etree.iterparse(request.stream, resolve_entities=True))))  # want: xxe


@app.post("/d")
def closed():
    return jsonify(tag=etree.fromstring(request.data, CLOSED).tag)  # ok: no entities


@app.post("/e")
def standard():
    return jsonify(tag=ElementTree.fromstring(request.data).tag)  # ok: never fetches external entities


@app.post("/f")
def defused():
    return jsonify(tag=defusedxml.ElementTree.fromstring(request.data).tag)  # ok: refuses them
