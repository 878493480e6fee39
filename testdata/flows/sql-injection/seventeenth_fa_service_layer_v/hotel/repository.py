# vulnerable: the repository formats what the service hands on
from sqlalchemy import create_engine, text


class Rooms:
    def __init__(self, url="sqlite:///hotel.db"):
        self.engine = create_engine(url)

    def find(self, **wanted):
        where = " AND ".join(f"{key} = '{value}'" for key, value in wanted.items())
        with self.engine.connect() as con:
            return con.execute(text("SELECT id FROM room WHERE " + where)).all()  # want: sql-injection
