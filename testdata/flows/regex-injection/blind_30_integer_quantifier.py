# safe: the quantifier is an integer up to nine
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/codes")
def codes():
    digits = max(1, min(9, int(request.args.get("digits", "2"))))
    pattern = r"[a-z]{2}\d{%d}" % digits
    return jsonify(hits=re.findall(pattern, "aa12 bb34 " * 10))  # ok: regex-injection
