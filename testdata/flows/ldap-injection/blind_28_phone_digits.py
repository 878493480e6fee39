# safe: the phone number is digits after a plus
import re
from string import Template

from ldap3 import Connection, Server

from fastapi import FastAPI, HTTPException

app = FastAPI()

FILTER = Template("(&(objectClass=person)(telephoneNumber=$phone))")


@app.get("/phone")
def by_phone(phone: str):
    if not re.fullmatch(r"\+?[0-9]{3,15}", phone):
        raise HTTPException(status_code=400)
    with Connection(Server("directory.internal")) as conn:
        conn.search("dc=example,dc=org", FILTER.substitute(phone=phone), attributes=["cn"])  # ok: ldap-injection
        return {"names": [str(e.cn) for e in conn.entries]}
