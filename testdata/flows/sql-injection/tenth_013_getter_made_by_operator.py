# vulnerable: the key fetched is the parameter's
import operator
import sqlite3

from flask import request


def init(app):

    @app.route('/lab013', methods=['POST'])
    def lab013():
        param = request.stream.read(4096).decode()

        fetch = operator.itemgetter('label')
        bar = fetch({'label': param, 'size': 'small'})
        sql = "DELETE FROM cart WHERE owner = '" + bar + "'"
        with sqlite3.connect('app.db') as con:
            con.executescript(sql)  # want: sql-injection
        return 'gone'
