# safe: the pattern is constant, the user's text is searched
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/highlight")
def highlight():
    text = re.sub(r"([A-Z])", r"[\1]", request.form.get("text", ""))  # ok: regex-injection
    return jsonify(text=text)
