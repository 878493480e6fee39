# safe: only the digits of an integer are matched
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

GROUPS = re.compile(r"^(\d+)+$")


@app.route("/group")
def group():
    number = int(request.args.get("n", "0")) % 1000
    return jsonify(ok=GROUPS.match(str(number)) is not None)  # ok: redos
