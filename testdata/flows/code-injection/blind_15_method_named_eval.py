# safe: eval here is a method that counts ratings, not the built-in
from flask import Flask, jsonify, request

app = Flask(__name__)


class Scale:
    def __init__(self, steps):
        self.steps = steps

    def eval(self, text):
        return sum(self.steps.get(ch, 0) for ch in text)


@app.route("/score")
def score():
    scale = Scale({"a": 3, "b": 2})
    return jsonify(score=scale.eval(request.args.get("marks", "")))  # ok: code-injection
