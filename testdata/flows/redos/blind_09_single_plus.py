# safe: one plus over one class is linear
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

NAME = re.compile(r"^[a-zA-Z]+$")


@app.route("/check")
def check():
    name = request.args.get("name", "")
    return jsonify(valid=NAME.match(name) is not None)  # ok: redos
