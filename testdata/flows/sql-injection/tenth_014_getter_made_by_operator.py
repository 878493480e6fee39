# safe: the key fetched is another
import operator
import sqlite3

from flask import request


def init(app):

    @app.route('/lab014', methods=['POST'])
    def lab014():
        param = request.stream.read(4096).decode()

        fetch = operator.itemgetter('size')
        bar = fetch({'label': param, 'size': 'small'})
        sql = "DELETE FROM cart WHERE owner = '" + bar + "'"
        with sqlite3.connect('app.db') as con:
            con.executescript(sql)  # ok: sql-injection
        return 'gone'
