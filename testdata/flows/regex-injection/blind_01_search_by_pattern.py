# vulnerable: the pattern of the user is compiled
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

LINES = ["alpha beta", "gamma delta"]


@app.route("/grep")
def grep():
    pattern = request.args.get("p", "")
    return jsonify(hits=[l for l in LINES if re.search(pattern, l)])  # want: regex-injection
