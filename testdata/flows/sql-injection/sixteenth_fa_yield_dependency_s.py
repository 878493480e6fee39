# safe: the dependency yields the tenant its table has for the header
import sqlite3

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()
TENANTS = {"acme": "acme_2026", "blue": "blue_2024"}


def tenant_table(x_tenant: str = Header(default="acme")):
    found = TENANTS.get(x_tenant)
    if found is None:
        raise HTTPException(404)
    yield found


@app.get("/invoices")
def invoices(table: str = Depends(tenant_table)):
    db = sqlite3.connect("all.db")
    return db.execute("SELECT id, total FROM " + table).fetchall()  # ok: sql-injection
