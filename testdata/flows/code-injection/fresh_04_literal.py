# vulnerable: the text is evaluated with empty globals only
from urllib.parse import unquote_plus

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/points")
def points():
    raw = request.query_string.decode("latin-1")
    _, _, encoded = raw.partition("points=")
    text = unquote_plus(encoded.split("&")[0]) or "[]"
    try:
        values = eval(text, {}, {})  # want: code-injection
    except (ValueError, SyntaxError):
        values = []
    return jsonify(count=len(values))
