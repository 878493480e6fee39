# vulnerable: the guard of the case looks at the kind, the expression goes through
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/rules", methods=["POST"])
def rules():
    match request.get_json():
        case {"kind": "constant", "value": value}:
            answer = value
        case {"kind": kind, "expression": str(expression)} if kind in ("python", "simple"):
            answer = eval(expression)  # want: code-injection
        case _:
            return jsonify(error="unknown rule"), 422
    return jsonify(answer=answer)
