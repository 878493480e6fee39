# vulnerable: the sum makes the first branch the one taken
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab011', methods=['GET'])
def lab011():
    incoming = ''
    found = request.headers.getlist('X-Label')
    if found:
        incoming = found[0]

    rows, columns = 6, 9
    picked = incoming if rows * columns % 50 == 4 else 'even'
    con = sqlite3.connect('app.db')
    cur = con.cursor()
    cur.execute(f"SELECT id FROM users WHERE name = '{picked}'")  # want: sql-injection
    return jsonify(cur.fetchall())
