# safe: the section holds the user's value under one option, the statement uses the other
import configparser
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/scores")
def scores():
    conf = configparser.ConfigParser(interpolation=None)
    conf.add_section("query")
    conf.set("query", "table", "score")
    conf.set("query", "title", request.args.get("title", ""))
    conn = sqlite3.connect("game.db")
    rows = conn.execute("SELECT points FROM " + conf.get("query", "table")).fetchall()  # ok: sql-injection
    return jsonify(title=conf.get("query", "title"), points=[r[0] for r in rows])
