import sqlite3


class Store:
    def __init__(self, path="survey.db"):
        self.conn = sqlite3.connect(path, check_same_thread=False)

    def insert(self, survey, colour, comment):
        sql = "INSERT INTO answer VALUES (%d, '%s', ?)" % (survey, colour)
        self.conn.execute(sql, (comment,))  # ok: sql-injection
        self.conn.commit()

    def insert_many(self, rows):
        values = ", ".join("(%s, '%s')" % (r["survey"], r["comment"]) for r in rows)
        self.conn.execute("INSERT INTO answer (survey, comment) VALUES " + values)  # want: sql-injection
        self.conn.commit()

    def by_code(self, code):
        return self.conn.execute("SELECT * FROM answer WHERE code = '" + code + "'").fetchall()  # ok: sql-injection

    def grouped(self, group):
        match group:
            case "colour" | "survey":
                column = group
            case _:
                column = "survey"
        return self.conn.execute(f"SELECT {column}, count(*) FROM answer GROUP BY {column}").fetchall()  # ok: sql-injection


store = Store()
