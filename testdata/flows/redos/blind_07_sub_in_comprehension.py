# vulnerable: re.sub with a nested quantifier runs over each form value
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

TAG = r"<([a-z]+\s*)+>"


@app.post("/strip")
def strip():
    lines = [re.sub(TAG, "", value) for value in request.form.getlist("line")]  # want: redos
    return jsonify(lines=lines)
