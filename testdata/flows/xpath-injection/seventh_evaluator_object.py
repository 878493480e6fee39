# vulnerable: evaluator object
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/ev")
def ev():
    evaluate = etree.XPathEvaluator(etree.parse("d.xml"))
    parts = request.get_data(as_text=True).split(";")
    result = evaluate("//" + parts.pop())  # want: xpath-injection
    return str(result)
