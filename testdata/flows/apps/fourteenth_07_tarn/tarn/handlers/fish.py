from ..base import BaseHandler


class FishHandler(BaseHandler):
    def get(self, number):
        rows = self.db.execute("SELECT * FROM fish WHERE number = " + number)  # ok: sql-injection
        self.write({"rows": rows.fetchall()})

    def post(self, number):
        size = self.number("size")
        self.db.execute(f"UPDATE fish SET size = {size} WHERE number = {number}")  # ok: sql-injection
        self.db.execute(f"UPDATE fish SET note = '{self.word('note')}' WHERE number = {number}")  # want: sql-injection
        self.set_status(204)


class NamedHandler(BaseHandler):
    def get(self, name):
        rows = self.db.execute(f"SELECT * FROM fish WHERE name = '{name}'")  # want: sql-injection
        self.write({"rows": rows.fetchall()})

    def delete(self, name):
        self.db.execute("DELETE FROM fish WHERE name = ?", [name])  # ok: sql-injection
        self.set_status(204)


class KindHandler(BaseHandler):
    def get(self, kind):
        rows = self.db.execute(f"SELECT * FROM fish WHERE kind = '{kind}'")  # ok: sql-injection
        self.write({"rows": rows.fetchall()})

    def prepare(self):
        depth = self.request.arguments.get("depth")
        if depth:
            self.db.execute("DELETE FROM fish WHERE depth = " + depth[0].decode())  # want: sql-injection
