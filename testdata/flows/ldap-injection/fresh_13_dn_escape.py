# vulnerable: escape_dn_chars leaves the star and parentheses of a filter
import ldap
from fastapi import FastAPI, Header
from ldap.dn import escape_dn_chars

app = FastAPI()


@app.get("/badge")
def badge(x_badge: str = Header("")):
    number = escape_dn_chars(x_badge)
    conn = ldap.initialize("ldap://directory")
    rows = conn.search_st("dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(employeeNumber={number})")  # want: ldap-injection
    return {"rows": len(rows)}
