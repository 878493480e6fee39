from .db import connection

ORDERINGS = {"price": "price", "-price": "price DESC", "title": "title"}


class ProductRepository:
    def __init__(self, page_size):
        self.page_size = page_size

    def find(self, word, ordering):
        column = ORDERINGS.get(ordering, "id")
        sql = "SELECT id, title, price FROM product WHERE title LIKE ? ORDER BY " + column
        cur = connection().execute(sql, ("%" + word + "%",))  # ok: sql-injection
        return [dict(r) for r in cur.fetchmany(self.page_size)]

    def by_tags(self, tags):
        clauses = ["tags LIKE '%" + tag + "%'" for tag in tags]
        sql = "SELECT id, title FROM product WHERE " + (" OR ".join(clauses) or "1")
        return [dict(r) for r in connection().execute(sql)]  # want: sql-injection


class OrderRepository:
    def of_customer(self, number):
        sql = f"SELECT id, total FROM orders WHERE customer = {number}"
        return [dict(r) for r in connection().execute(sql)]  # ok: sql-injection

    def note(self, key, text):
        db = connection()
        db.execute("UPDATE orders SET note = '%s' WHERE id = %d" % (text, key))  # want: sql-injection
        db.commit()
