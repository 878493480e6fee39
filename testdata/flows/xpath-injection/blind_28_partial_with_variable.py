# safe: the word is bound to a variable by the finder
from functools import partial

from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

DOC = etree.parse("parts.xml")


def select(prefix, word):
    return DOC.xpath(prefix + "[contains(., $word)]", word=word)  # ok: xpath-injection


select_part = partial(select, "//part")


@app.post("/parts")
def parts():
    return jsonify(count=len(select_part(request.form["word"])))
