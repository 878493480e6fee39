# safe: the repository binds what the service hands on
from sqlalchemy import create_engine, text


class Rooms:
    def __init__(self, url="sqlite:///hotel.db"):
        self.engine = create_engine(url)

    def find(self, **wanted):
        where = " AND ".join(f"{key} = :{key}" for key in ("floor", "kind") if key in wanted)
        with self.engine.connect() as con:
            return con.execute(text("SELECT id FROM room WHERE " + where), wanted).all()  # ok: sql-injection
