# vulnerable: a Selector of parsel runs the expression given by the body
from parsel import Selector

from flask import Flask, jsonify, request

app = Flask(__name__)

PAGE = "<html><body><p class='a'>1</p></body></html>"


@app.post("/extract")
def extract():
    rule = request.get_json()
    selector = Selector(text=PAGE)
    nodes = selector.xpath("//p[@class='" + rule["css"] + "']/text()")  # want: xpath-injection
    return jsonify(values=nodes.getall())
