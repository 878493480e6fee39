# safe: the path parameter is declared as a number
from fastapi import APIRouter, FastAPI
from sqlalchemy import create_engine, text

router = APIRouter(prefix="/rooms")
engine = create_engine("sqlite:///rooms.db")


@router.get("/{room}/bookings")
def bookings(room: int):
    with engine.connect() as conn:
        rows = conn.execute(text("SELECT id, day FROM booking WHERE room = %s" % room))  # ok: sql-injection
        return [dict(row._mapping) for row in rows]


app = FastAPI()
app.include_router(router)
