# vulnerable: the exception brings the value to the handler that builds the statement
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Missing(Exception):
    def __init__(self, name):
        super().__init__(name)
        self.name = name


def require(known, name):
    if name not in known:
        raise Missing(name)
    return name


@app.route("/tag")
def tag():
    conn = sqlite3.connect("tags.db")
    try:
        name = require({"a", "b"}, request.args.get("tag", ""))
    except Missing as missing:
        conn.execute("INSERT INTO missing VALUES ('" + missing.name + "')")  # want: sql-injection
        conn.commit()
        return jsonify(error="tag"), 404
    return jsonify(tag=name)
