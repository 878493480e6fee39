# vulnerable: string.Template puts the phone number into the filter
from string import Template

from ldap3 import Connection, Server

from fastapi import FastAPI

app = FastAPI()

FILTER = Template("(&(objectClass=person)(telephoneNumber=$phone))")


@app.get("/phone")
def by_phone(phone: str):
    with Connection(Server("directory.internal")) as conn:
        conn.search("dc=example,dc=org", FILTER.substitute(phone=phone), attributes=["cn"])  # want: ldap-injection
        return {"names": [str(e.cn) for e in conn.entries]}
