# vulnerable: the dependency checks the length, not the content
from typing import Optional

from fastapi import Depends, FastAPI, HTTPException, Query
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine("postgresql:///shop")


def search_term(q: Optional[str] = Query(None, max_length=80)):
    if q is None or len(q) < 3:
        raise HTTPException(400, "too short")
    return q.strip().lower()


@app.get("/products")
def products(term: str = Depends(search_term)):
    with engine.connect() as connection:
        result = connection.execute(text("SELECT id FROM product WHERE lower(name) LIKE '%" + term + "%'"))  # want: sql-injection
        return [row.id for row in result]
