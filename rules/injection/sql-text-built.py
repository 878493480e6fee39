import sqlite3

from django.db.models.expressions import RawSQL

def find(db, name, table, ids):
    db.execute("SELECT * FROM users WHERE name = '" + name + "'")  # want: sql-text-built
    db.execute(f"DELETE FROM users WHERE name = '{name}'")  # want: sql-text-built
    query = "UPDATE t SET a = '%s'" % name
    db.execute(query)  # want: sql-text-built
    db.execute("SELECT * FROM t WHERE name LIKE '%{}%'".format(name))  # want: sql-text-built
    db.execute(f"SELECT * FROM {table}")  # want: sql-text-built

def fine(db, name):
    db.execute("SELECT * FROM users WHERE name = ?", (name,))  # ok: a parameter
    db.execute("SELECT 1")  # ok: constant
    table = "users"
    db.execute("SELECT * FROM " + table)  # ok: constant through a local name
    print(f"select a name = '{name}'")  # ok: no database

def beside_the_query_builder(orders, city, columns, limit):
    orders.extra(where=columns)  # want: sql-text-built
    orders.extra(select=columns)  # want: sql-text-built
    orders.extra({"half": "price / 2"}, columns)  # want: sql-text-built
    orders.annotate(x=RawSQL(columns, []))  # want: sql-text-built

def beside_it_but_fixed(orders, city, limit, order):
    orders.extra(where=["city = %s"], params=[city])  # ok: the text is constant, the value a parameter
    orders.extra(select={"half": "price / 2"}, order_by=order)  # ok: names of columns to sort by
    orders.raw("SELECT * FROM orders WHERE price < %s", [limit])  # ok: a parameter
    orders.annotate(x=RawSQL("price / %s", [limit]))  # ok: a parameter

def one_of_several(self, rows, urls):
    listed = "','".join(row[3] for row in rows)
    self.c.execute(f"SELECT id FROM links WHERE url IN ('{listed}')")  # want: sql-text-built
    self.c.execute("SELECT id FROM links WHERE url IN (%s)", [urls])  # ok: a parameter

def by_keyword(cur, name):
    cur.execute(operation="SELECT id FROM links WHERE name = '%s'" % name)  # want: sql-text-built
    cur.execute(operation="SELECT id FROM links WHERE name = %s", params=[name])  # ok: a parameter

def table(name):
    return ShopTable.read_sql(f"SELECT a FROM t WHERE name = '{name}'")  # ok: the class decides, and is read itself
