# safe: the sum makes the second branch the one taken
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab012', methods=['GET'])
def lab012():
    incoming = ''
    found = request.headers.getlist('X-Label')
    if found:
        incoming = found[0]

    rows, columns = 6, 9
    picked = incoming if rows * columns % 50 != 4 else 'even'
    con = sqlite3.connect('app.db')
    cur = con.cursor()
    cur.execute(f"SELECT id FROM users WHERE name = '{picked}'")  # ok: sql-injection
    return jsonify(cur.fetchall())
