# safe: a marker is replaced in the user's text, nothing is formatted
import string

from flask import Flask, jsonify, request

app = Flask(__name__)

ROWS = [1, 2]


@app.post("/rows")
def rows():
    pattern = request.get_json()["pattern"]
    shown = [pattern.replace("$n", str(n)) for n in ROWS]
    return jsonify(rows=shown, letters=string.Formatter().format("{0}", len(pattern)))  # ok: format-string
