# safe: the filter keeps digits only
import sqlite3

from flask import jsonify, request


def init(app):

    @app.route('/lab002', methods=['POST'])
    def lab002():
        param = str(request.get_json(force=True).get('label', ''))

        value = ''.join(filter(str.isdigit, param))
        con = sqlite3.connect('app.db')
        cur = con.cursor()
        cur.execute(f"SELECT id FROM users WHERE name = '{value}'")  # ok: sql-injection
        return jsonify(cur.fetchall())
