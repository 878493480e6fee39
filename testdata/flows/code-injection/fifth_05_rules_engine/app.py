from flask import Flask, request

from rules import Rule

app = Flask(__name__)


@app.route("/rules/test", methods=["POST"])
def test_rule():
    payload = request.get_json(force=True)
    rule = Rule(name=payload["name"], condition=payload["condition"])
    return {"matches": [row for row in payload["rows"] if rule.matches(row)]}
