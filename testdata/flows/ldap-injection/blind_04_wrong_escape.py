# vulnerable: HTML escaping knows nothing of parentheses and asterisks
import html

import ldap

from fastapi import FastAPI

app = FastAPI()


@app.get("/groups")
def groups(name: str):
    con = ldap.initialize("ldap://directory.internal")
    flt = f"(&(objectClass=groupOfNames)(cn={html.escape(name)}))"
    return {"count": len(con.search_s("ou=groups,dc=example,dc=org", ldap.SCOPE_SUBTREE, flt))}  # want: ldap-injection
