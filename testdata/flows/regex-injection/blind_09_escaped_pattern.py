# safe: re.escape makes the text literal
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

LINES = ["alpha beta", "gamma delta"]


@app.route("/grep")
def grep():
    pattern = re.escape(request.args.get("p", ""))
    return jsonify(hits=[l for l in LINES if re.search(pattern, l)])  # ok: regex-injection
