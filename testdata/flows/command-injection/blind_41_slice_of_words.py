# vulnerable: the slice keeps the user's word
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/run")
def run():
    words = ["tool", "--fast", request.args.get("name", ""), "--last"]
    line = " ".join(words[:1] + words[2:])
    return jsonify(code=os.system(line))  # want: command-injection
