# safe: the decoded value is compared, the expression names a constant key
import base64
from contextlib import contextmanager

from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("keys.xml")


@contextmanager
def decoded(value):
    yield base64.b64decode(value).decode("utf-8")


@app.route("/key")
def key():
    with decoded(request.args["name"]) as name:
        found = TREE.findall(".//key[@name='public']")  # ok: xpath-injection
    return jsonify(count=len(found), same=name == "public")
