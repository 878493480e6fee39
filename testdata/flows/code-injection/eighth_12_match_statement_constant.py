# safe: the case binds numbers, and the text that is evaluated is the one the author wrote
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/rules", methods=["POST"])
def rules():
    match request.get_json():
        case {"kind": "constant", "value": value}:
            answer = value
        case {"kind": "sum", "numbers": [int(first), int(second)]}:
            answer = eval("first + second", {"first": first, "second": second})  # ok: code-injection
        case _:
            return jsonify(error="unknown rule"), 422
    return jsonify(answer=answer)
