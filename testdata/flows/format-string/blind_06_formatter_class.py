# vulnerable: string.Formatter formats the user's text
import string

from flask import Flask, jsonify, request

app = Flask(__name__)


class Row:
    def __init__(self, **values):
        self.__dict__.update(values)


@app.post("/rows")
def rows():
    pattern = request.get_json()["pattern"]
    formatter = string.Formatter()
    return jsonify(rows=[formatter.vformat(pattern, (), {"row": Row(a=1)})])  # want: format-string
