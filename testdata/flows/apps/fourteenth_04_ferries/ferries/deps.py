import sqlite3
from typing import Annotated, Optional

from fastapi import Depends, Header, HTTPException, Query

SORTS = ("name", "speed", "length")


def connection():
    db = sqlite3.connect("ferries.db")
    try:
        yield db
    finally:
        db.close()


def term(q: str = ""):
    return q.strip()


def like(term: str = Depends(term)):
    return f"%{term}%"


def sort_column(sort: str = "name") -> str:
    if sort not in SORTS:
        raise HTTPException(400, "wrong column")
    return sort


def any_column(by: str = Query("name", max_length=60)) -> str:
    if not by:
        raise HTTPException(400, "wrong column")
    return by


class Page:
    def __init__(self, size: int = 20, after: str = ""):
        self.size = size
        self.after = after


class Tenant:
    def __init__(self, table: str):
        self.table = table

    def __call__(self, x_tenant: Annotated[Optional[str], Header()] = None):
        return f"{self.table}_{x_tenant}"


Db = Annotated[sqlite3.Connection, Depends(connection)]
