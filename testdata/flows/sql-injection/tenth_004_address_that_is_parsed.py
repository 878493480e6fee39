# safe: the address is parsed and written anew
import ipaddress
import sqlite3

from flask import Blueprint, request

pages = Blueprint('lab004', __name__)


@pages.route('/lab004', methods=['GET', 'POST'])
def lab004():
    given = request.values['label']

    try:
        shown = str(ipaddress.IPv4Address(given))
    except ipaddress.AddressValueError:
        return 'bad', 400
    sql = "DELETE FROM cart WHERE owner = '" + shown + "'"
    with sqlite3.connect('app.db') as con:
        con.executescript(sql)  # ok: sql-injection
    return 'gone'
