# vulnerable: the dependency yields the tenant of the header
import sqlite3

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()
TENANTS = {"acme": "acme_2026", "blue": "blue_2024"}


def tenant_table(x_tenant: str = Header(default="acme")):
    yield TENANTS.get(x_tenant, x_tenant)


@app.get("/invoices")
def invoices(table: str = Depends(tenant_table)):
    db = sqlite3.connect("all.db")
    return db.execute("SELECT id, total FROM " + table).fetchall()  # want: sql-injection
