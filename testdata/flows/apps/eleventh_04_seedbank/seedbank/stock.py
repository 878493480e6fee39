import sqlite3

link = sqlite3.connect("seeds.db")
ORDER = ("name", "year")


def by_code(code):
    return link.execute("SELECT * FROM seeds WHERE code = '" + code + "'").fetchone()  # want: sql-injection


def by_lot(number):
    return link.execute("SELECT * FROM seeds WHERE lot = " + number).fetchone()  # ok: sql-injection


def listing(order, limit):
    if order not in ORDER:
        order = ORDER[0]
    return link.execute(f"SELECT * FROM seeds ORDER BY {order} LIMIT {limit}").fetchall()  # ok: sql-injection


def tagged(tag):
    return link.execute("SELECT * FROM seeds WHERE tag LIKE ?", ("%" + tag + "%",)).fetchall()  # ok: sql-injection


def of_year(year):
    return link.execute("SELECT * FROM seeds WHERE year = %s" % year).fetchall()  # want: sql-injection
