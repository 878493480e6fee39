# safe: timeit measures a function, the text is its data
import timeit

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/speed")
def speed():
    text = request.args.get("text", "")
    seconds = timeit.timeit(lambda: text.upper(), number=10)  # ok: code-injection
    return jsonify(seconds=seconds)
