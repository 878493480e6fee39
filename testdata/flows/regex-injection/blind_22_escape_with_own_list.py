# vulnerable: the own escape forgets parentheses and plus
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


def escape(text):
    for ch in ".*?":
        text = text.replace(ch, "\\" + ch)
    return text


@app.route("/codes")
def codes():
    pattern = escape(request.args["prefix"]) + r"\d+"
    return jsonify(hits=re.findall(pattern, "aa12 bb34 " * 10))  # want: regex-injection
