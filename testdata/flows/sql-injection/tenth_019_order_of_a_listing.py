# vulnerable: the column is checked, the direction is not
import sqlite3

from flask import jsonify, request

COLUMNS = {'name': 'i.name', 'price': 'i.price'}


def init(app):

    @app.route('/lab019', methods=['GET'])
    def lab019():
        who = request.authorization
        given = who.username if who else ''

        column = COLUMNS.get(request.args.get('by'), 'i.name')
        direction = given or 'ASC'
        cur = sqlite3.connect('shop.db').cursor()
        cur.execute(f'SELECT i.* FROM item i ORDER BY {column} {direction}')  # want: sql-injection
        return jsonify(cur.fetchall())
