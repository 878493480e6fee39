# vulnerable: HTML escaping leaves the meta characters
import html
import re

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/highlight")
def highlight():
    form = request.form
    word = html.escape(form["word"])
    text = re.sub("(%s)" % word, r"[\1]", form.get("text", ""))  # want: regex-injection
    return jsonify(text=text)
