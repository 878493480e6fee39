# safe: the badge is an int
import ldap
from fastapi import FastAPI, Header

app = FastAPI()


@app.get("/badge")
def badge(x_badge: str = Header("")):
    number = int(x_badge)
    conn = ldap.initialize("ldap://directory")
    rows = conn.search_st("dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(employeeNumber={number})")  # ok: ldap-injection
    return {"rows": len(rows)}
