# safe: column and direction are looked up
import sqlite3

from flask import jsonify, request

COLUMNS = {'name': 'i.name', 'price': 'i.price'}


def init(app):

    @app.route('/lab020', methods=['GET'])
    def lab020():
        who = request.authorization
        given = who.username if who else ''

        column = COLUMNS.get(request.args.get('by'), 'i.name')
        direction = 'DESC' if given == 'down' else 'ASC'
        cur = sqlite3.connect('shop.db').cursor()
        cur.execute(f'SELECT i.* FROM item i ORDER BY {column} {direction}')  # ok: sql-injection
        return jsonify(cur.fetchall())
