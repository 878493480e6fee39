# vulnerable: the filter drops blanks only
import sqlite3

from flask import jsonify, request


def init(app):

    @app.route('/lab001', methods=['POST'])
    def lab001():
        param = str(request.get_json(force=True).get('label', ''))

        value = ''.join(filter(lambda letter: letter != ' ', param))
        con = sqlite3.connect('app.db')
        cur = con.cursor()
        cur.execute(f"SELECT id FROM users WHERE name = '{value}'")  # want: sql-injection
        return jsonify(cur.fetchall())
