# vulnerable: a base64 cookie that nobody signed is decoded into the filter
import base64
import binascii

from fastapi import Cookie, FastAPI, HTTPException
from ldap3 import Connection, Server

app = FastAPI(title="Directory")
server = Server("ldap.internal.example", use_ssl=True)


def decode(raw: str) -> str:
    try:
        return base64.urlsafe_b64decode(raw.encode("ascii")).decode("utf-8")
    except (binascii.Error, UnicodeError):
        raise HTTPException(status_code=400, detail="bad cookie")


@app.get("/me/groups")
def my_groups(member: str = Cookie(default="")):
    uid = decode(member)
    with Connection(server, auto_bind=True) as conn:
        conn.search(  # want: ldap-injection
            "ou=groups,dc=example",
            f"(&(objectClass=posixGroup)(memberUid={uid}))",
            attributes=["cn", "gidNumber"],
        )
        return {"groups": [entry.cn.value for entry in conn.entries]}
