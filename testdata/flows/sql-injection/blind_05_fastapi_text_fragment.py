# vulnerable: sqlalchemy text() over a joined string, taken from a query parameter
from sqlalchemy import create_engine, text

from fastapi import FastAPI

app = FastAPI()

engine = create_engine("postgresql+psycopg2://app@db/app")


def build_filter(column: str, value: str) -> str:
    parts = [column, "=", "'" + value + "'"]
    return " ".join(parts)


@app.get("/members")
def members(city: str):
    where = build_filter("city", city)
    with engine.connect() as conn:
        result = conn.execute(text("SELECT id FROM member WHERE " + where))  # want: sql-injection
        return {"ids": [row.id for row in result]}
