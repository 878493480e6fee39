# vulnerable: the finder is a partial over the prefix
from functools import partial

from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

DOC = etree.parse("parts.xml")


def select(prefix, word):
    return DOC.xpath(prefix + "[contains(., '" + word + "')]")  # want: xpath-injection


select_part = partial(select, "//part")


@app.post("/parts")
def parts():
    return jsonify(count=len(select_part(request.form["word"])))
