# safe: the dependency takes nothing but letters and digits
from typing import Optional

from fastapi import Depends, FastAPI, HTTPException, Query
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine("postgresql:///shop")


def search_term(q: Optional[str] = Query(None, max_length=80)):
    if q is None or not q.isalnum():
        raise HTTPException(400, "letters and digits only")
    return q.lower()


@app.get("/products")
def products(term: str = Depends(search_term)):
    with engine.connect() as connection:
        result = connection.execute(text("SELECT id FROM product WHERE lower(name) LIKE '%" + term + "%'"))  # ok: sql-injection
        return [row.id for row in result]
