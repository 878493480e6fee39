from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path

from ..deps import Db, Page, Tenant, any_column, like, sort_column
from ..errors import NoSuchFerry
from ..schemas import Port, Query

router = APIRouter()
tenant = Tenant("boats")


@router.get("/")
def boats(db: Db, pattern: str = Depends(like)):
    return db.execute(f"SELECT * FROM boats WHERE name LIKE '{pattern}'").fetchall()  # want: sql-injection


@router.get("/bound")
def boats_bound(db: Db, pattern: str = Depends(like)):
    return db.execute("SELECT * FROM boats WHERE name LIKE ?", (pattern,)).fetchall()  # ok: sql-injection


@router.get("/sorted")
def boats_sorted(db: Db, column: Annotated[str, Depends(sort_column)]):
    return db.execute(f"SELECT * FROM boats ORDER BY {column}").fetchall()  # ok: sql-injection


@router.get("/by")
def boats_by(db: Db, column: Annotated[str, Depends(any_column)]):
    return db.execute(f"SELECT * FROM boats ORDER BY {column}").fetchall()  # want: sql-injection


@router.get("/page")
def boats_page(db: Db, page: Page = Depends()):
    return db.execute(f"SELECT * FROM boats LIMIT {page.size}").fetchall()  # ok: sql-injection


@router.get("/after")
def boats_after(db: Db, page: Annotated[Page, Depends(Page)]):
    return db.execute(f"SELECT * FROM boats WHERE name > '{page.after}' LIMIT {page.size}").fetchall()  # want: sql-injection


@router.get("/tenant")
def boats_tenant(db: Db, table: str = Depends(tenant)):
    return db.execute("SELECT * FROM " + table).fetchall()  # want: sql-injection


@router.get("/port/{port}")
def boats_port(db: Db, port: Port):
    return db.execute(f"SELECT * FROM boats_{port.value}").fetchall()  # ok: sql-injection


@router.get("/number/{number}")
def boats_number(db: Db, number: int):
    return db.execute(f"SELECT * FROM boats WHERE number = {number}").fetchall()  # ok: sql-injection


@router.get("/ident/{ident}")
def boats_ident(db: Db, ident: UUID):
    return db.execute(f"SELECT * FROM boats WHERE ident = '{ident}'").fetchall()  # ok: sql-injection


@router.get("/named/{name}")
def boats_named(db: Db, name: Annotated[str, Path(min_length=2)]):
    rows = db.execute("SELECT * FROM boats WHERE name = '%s'" % name).fetchall()  # want: sql-injection
    if not rows:
        raise NoSuchFerry(name)
    return rows


@router.get("/coded/{code}")
def boats_coded(db: Db, code: Annotated[str, Path(pattern="^[a-z0-9]{4}$")]):
    return db.execute("SELECT * FROM boats WHERE code = '%s'" % code).fetchall()  # ok: sql-injection


@router.post("/query")
def boats_query(db: Db, query: Query):
    out = []
    out += db.execute(f"SELECT * FROM boats_{query.port.value} ORDER BY {query.sort}")  # ok: sql-injection
    out += db.execute(f"SELECT * FROM boats WHERE code = '{query.code}'")  # ok: sql-injection
    out += db.execute(f"SELECT * FROM boats WHERE berth = '{query.berth}' AND deck = {query.deck}")  # ok: sql-injection
    out += db.execute(f"SELECT * FROM boats WHERE ident = '{query.ident}'")  # ok: sql-injection
    out += db.execute(f"SELECT * FROM boats WHERE free = '{query.free}'")  # want: sql-injection
    out += db.execute(f"SELECT * FROM boats WHERE limited = '{query.limited}'")  # want: sql-injection
    out += db.execute(f"SELECT * FROM boats WHERE shaped = '{query.shaped}'")  # ok: sql-injection
    out += db.execute(f"SELECT * FROM boats WHERE loose = '{query.loose}'")  # want: sql-injection
    return out
