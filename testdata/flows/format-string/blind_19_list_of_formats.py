# vulnerable: each format of the list is applied to the record
from flask import Flask, jsonify, request

app = Flask(__name__)


class Record:
    def __init__(self, key):
        self.key = key


@app.post("/export")
def export():
    columns = request.get_json()["columns"]
    record = Record(5)
    cells = [column.format(record=record) for column in columns]  # want: format-string
    return jsonify(cells=cells)
