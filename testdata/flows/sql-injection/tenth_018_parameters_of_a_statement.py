# safe: both values are bound
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab018', methods=['POST'])
def lab018():
    param = ''
    for value in request.form.getlist('label'):
        param = value

    low = request.args.get('low', '0')
    db = sqlite3.connect('shop.db')
    rows = db.execute('SELECT * FROM item WHERE price > ? AND kind = ?', (low, param)).fetchall()  # ok: sql-injection
    return jsonify(rows)
