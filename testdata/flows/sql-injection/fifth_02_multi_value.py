# safe: only the number of the tags goes into the statement
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/articles")
def articles():
    tags = [tag for tag in request.args.getlist("tag") if tag]
    if not tags:
        return jsonify([])
    marks = ", ".join("?" * len(tags))
    con = sqlite3.connect("blog.db")
    cur = con.cursor()
    cur.execute("SELECT id, title FROM article WHERE tag IN (%s)" % marks, tags)  # ok: sql-injection
    return jsonify(cur.fetchall())
