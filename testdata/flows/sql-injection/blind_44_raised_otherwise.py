# safe: whatever gets past the helper is a member of the set
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Missing(Exception):
    pass


def require(known, name):
    if name not in known:
        raise Missing(name)
    return name


@app.route("/tag")
def tag():
    conn = sqlite3.connect("tags.db")
    try:
        name = require({"a", "b"}, request.args.get("tag", ""))
    except Missing:
        return jsonify(error="tag"), 404
    conn.execute("INSERT INTO used VALUES ('" + name + "')")  # ok: sql-injection
    conn.commit()
    return jsonify(tag=name)
