# safe: the text is escaped first and only the escaped star becomes a wildcard
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

FILES = ["a.txt", "b.csv"]


@app.route("/glob")
def glob():
    parts = [re.escape(p) for p in request.args["glob"].split("*", 2)]
    regex = re.compile("[a-z]*".join(parts))  # ok: regex-injection
    return jsonify(files=[f for f in FILES if regex.match(f)])
