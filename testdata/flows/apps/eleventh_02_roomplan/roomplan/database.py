from typing import Iterator

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

engine = sa.create_engine("sqlite:///rooms.db")
factory = sessionmaker(bind=engine)


def get_session() -> Iterator[Session]:
    session = factory()
    try:
        yield session
    finally:
        session.close()


class RoomStore:
    def __init__(self, session: Session):
        self.session = session

    def named(self, name):
        return self.session.execute(sa.text("SELECT * FROM rooms WHERE name = :name"), {"name": name}).all()  # ok: sql-injection

    def like(self, part):
        statement = sa.text(f"SELECT * FROM rooms WHERE name LIKE '%{part}%'")
        return self.session.execute(statement).all()  # want: sql-injection

    def with_seats(self, seats):
        return self.session.execute(sa.text("SELECT * FROM rooms WHERE seats >= " + str(seats))).all()  # ok: sql-injection

    def on_floor(self, floor):
        return self.session.execute(sa.text("SELECT * FROM rooms WHERE floor = '" + floor.value + "'")).all()  # ok: sql-injection
