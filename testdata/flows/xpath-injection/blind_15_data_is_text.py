# safe: the user's text is the document that is searched, not the expression
from parsel import Selector

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/extract")
def extract():
    selector = Selector(text=request.get_data(as_text=True))
    nodes = selector.xpath("//p[@class='lead']/text()")  # ok: xpath-injection
    return jsonify(count=len(nodes))
