import sqlite3


def run_sql(sql):
    with sqlite3.connect("app.db") as conn:
        return conn.execute(sql).fetchall()  # want: llm-code-execution


def sales_of(city):
    with sqlite3.connect("app.db") as conn:
        return conn.execute("SELECT total FROM sale WHERE city = ?", (city,)).fetchall()  # ok: llm-code-execution
