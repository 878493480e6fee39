# vulnerable: only one of the two values is bound
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route('/lab017', methods=['POST'])
def lab017():
    param = ''
    for value in request.form.getlist('label'):
        param = value

    low = request.args.get('low', '0')
    db = sqlite3.connect('shop.db')
    rows = db.execute('SELECT * FROM item WHERE price > ? AND kind = "%s"' % param, (low,)).fetchall()  # want: sql-injection
    return jsonify(rows)
