# vulnerable: the setting that another view stored is the pattern
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

STATE = {"filter": "a"}
NAMES = ["anna", "berta"]


@app.put("/filter")
def set_filter():
    STATE["filter"] = request.get_data(as_text=True)
    return "", 204


@app.route("/names")
def names():
    return jsonify([n for n in NAMES if re.match(STATE["filter"], n)])  # want: regex-injection
