# vulnerable: only the number of dots is counted
import ipaddress
import sqlite3

from flask import Blueprint, request

pages = Blueprint('lab003', __name__)


@pages.route('/lab003', methods=['GET', 'POST'])
def lab003():
    given = request.values['label']

    if given.count('.') < 1:
        return 'bad', 400
    shown = given
    sql = "DELETE FROM cart WHERE owner = '" + shown + "'"
    with sqlite3.connect('app.db') as con:
        con.executescript(sql)  # want: sql-injection
    return 'gone'
