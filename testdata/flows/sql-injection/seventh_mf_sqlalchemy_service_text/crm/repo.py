# vulnerable: sqlalchemy service text
from sqlalchemy import text


class ContactRepo:
    def __init__(self, session):
        self.session = session

    def report(self, filters):
        where = " AND ".join(f"{k} = :{k}" for k in filters)
        stmt = text("SELECT * FROM contact WHERE " + (where or "1=1"))
        return self.session.execute(stmt, filters).all()  # want: sql-injection
