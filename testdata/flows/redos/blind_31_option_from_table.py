# safe: the ambiguous pattern runs over a value of the table
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

OPTIONS = {"a": "alpha beta", "b": "gamma"}
WORDS = re.compile(r"^(?:\w+\s*)+$")


@app.route("/option")
def option():
    text = OPTIONS.get(request.args.get("key", ""), "")
    return jsonify(words=bool(WORDS.match(text)))  # ok: redos
