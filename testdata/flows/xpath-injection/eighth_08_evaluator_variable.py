# safe: the text of the body is a variable of the evaluator
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/query", methods=["POST"])
def query():
    document = etree.fromstring("<store><item n='1'/><item n='2'/></store>")
    evaluate = etree.XPathEvaluator(document)
    expression = "count(//item[@n = $n])"
    return jsonify(count=evaluate(expression, n=request.get_data(as_text=True)))  # ok: xpath-injection
