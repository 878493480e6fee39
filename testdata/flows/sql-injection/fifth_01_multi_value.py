# vulnerable: every tag of the query string is quoted by hand into the IN list
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/articles")
def articles():
    tags = []
    for tag in request.args.getlist("tag"):
        if tag:
            tags.append("'%s'" % tag)
    if not tags:
        return jsonify([])
    con = sqlite3.connect("blog.db")
    cur = con.cursor()
    cur.execute("SELECT id, title FROM article WHERE tag IN (%s)" % ", ".join(tags))  # want: sql-injection
    return jsonify(cur.fetchall())
