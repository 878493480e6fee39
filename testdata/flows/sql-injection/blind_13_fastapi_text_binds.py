# safe: sqlalchemy text() with a bind parameter
from sqlalchemy import create_engine, text

from fastapi import FastAPI

app = FastAPI()

engine = create_engine("postgresql+psycopg2://app@db/app")
STATEMENT = "SELECT id FROM member WHERE city = :city"


@app.get("/members")
def members(city: str):
    with engine.connect() as conn:
        result = conn.execute(text(STATEMENT), {"city": city})  # ok: sql-injection
        return {"ids": [row.id for row in result]}
