# safe: pydantic admits two literals
from typing import Literal

import ldap

from fastapi import FastAPI

app = FastAPI()


@app.get("/groups")
def groups(kind: Literal["staff", "guest"]):
    con = ldap.initialize("ldap://directory.internal")
    flt = f"(&(objectClass=groupOfNames)(cn={kind}))"
    return {"count": len(con.search_s("ou=groups,dc=example,dc=org", ldap.SCOPE_SUBTREE, flt))}  # ok: ldap-injection
