# vulnerable: the evaluator of the document is called with the text of the body
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/query", methods=["POST"])
def query():
    document = etree.fromstring("<store><item n='1'/><item n='2'/></store>")
    evaluate = etree.XPathEvaluator(document)
    expression = "count(//item[" + request.get_data(as_text=True) + "])"
    return jsonify(count=evaluate(expression))  # want: xpath-injection
