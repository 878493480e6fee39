# safe: the rule object escapes its text when it is made
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

SAMPLES = ("a-1", "b-2")


class Rule:
    def __init__(self, text):
        self.text = re.escape(text)

    def __call__(self, sample):
        return re.match(self.text, sample) is not None  # ok: regex-injection


@app.post("/rules/test")
def test_rule():
    rule = Rule(request.get_json()["rule"])
    return jsonify(hits=[s for s in SAMPLES if rule(s)])
