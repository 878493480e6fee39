# vulnerable: the part behind the equals sign is the text sent
import sqlite3
from urllib.parse import unquote_plus

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/find")
def find():
    raw = request.query_string.decode("utf-8")
    start = raw.find("word=")
    if start == -1:
        return jsonify([])
    piece = raw[start:].split("&", 1)[0]
    word = unquote_plus(piece.partition("=")[2])
    conn = sqlite3.connect("words.db")
    found = conn.execute(f"SELECT id FROM entry WHERE title LIKE '%{word}%'")  # want: sql-injection
    return jsonify(found.fetchall())
