# safe: the width is looked up by name
from flask import Flask, jsonify, request

app = Flask(__name__)

WIDTHS = {"narrow": 40, "wide": 120}


@app.route("/ruler")
def ruler():
    width = WIDTHS.get(request.args.get("width", ""), 80)
    line = "-" * width  # ok: resource-exhaustion
    return jsonify(line=line)
