# safe: the slices leave the user's word out
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/run")
def run():
    words = ["tool", "--fast", request.args.get("name", ""), "--last"]
    line = " ".join(words[:2] + words[3:])
    return jsonify(code=os.system(line))  # ok: command-injection
