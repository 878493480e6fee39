# safe: each column must be one of the constants
from flask import abort, Flask, jsonify, request

app = Flask(__name__)

COLUMNS = ("{record.key}", "{record.name}")


class Record:
    key = 5
    name = "five"


@app.post("/export")
def export():
    columns = request.get_json()["columns"]
    if any(column not in COLUMNS for column in columns):
        abort(400)
    cells = [column.format(record=Record) for column in columns]  # ok: format-string
    return jsonify(cells=cells)
