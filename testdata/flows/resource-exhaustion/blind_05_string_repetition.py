# vulnerable: a text is repeated as often as the query says
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/ruler")
def ruler():
    width = request.args.get("width", type=int, default=80)
    line = "-" * width  # want: resource-exhaustion
    return jsonify(line=line)
