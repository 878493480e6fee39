import sqlite3

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
