"""The only module that talks to the database."""

import sqlite3

from shop import settings


def connect():
    connection = sqlite3.connect(settings.DATABASE)
    connection.row_factory = sqlite3.Row
    return connection


def run(sql, values=()):
    with connect() as connection:
        return connection.execute(sql, values).fetchall()


def find_products(text, order):
    # The column cannot be a bound parameter, and nobody checks it.
    return run("SELECT id, name, price FROM product WHERE name LIKE '%" + text + "%' ORDER BY " + order)


def product(number):
    return run("SELECT * FROM product WHERE id = ?", (number,))


def products_by_price(order):
    column = {"price": "price", "name": "name"}.get(order, "id")
    return run("SELECT id, name, price FROM product ORDER BY " + column)
