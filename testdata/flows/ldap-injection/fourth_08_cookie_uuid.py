# safe: the decoded cookie has to be a UUID and is printed from that type
import base64
import binascii
import uuid

from fastapi import Cookie, FastAPI, HTTPException
from ldap3 import Connection, Server

app = FastAPI(title="Directory")
server = Server("ldap.internal.example", use_ssl=True)


def decode(raw: str) -> uuid.UUID:
    try:
        return uuid.UUID(base64.urlsafe_b64decode(raw.encode("ascii")).decode("utf-8"))
    except (binascii.Error, UnicodeError, ValueError):
        raise HTTPException(status_code=400, detail="bad cookie")


@app.get("/me/groups")
def my_groups(member: str = Cookie(default="")):
    uid = decode(member)
    with Connection(server, auto_bind=True) as conn:
        conn.search(  # ok: ldap-injection
            "ou=groups,dc=example",
            f"(&(objectClass=posixGroup)(memberUid={uid}))",
            attributes=["cn", "gidNumber"],
        )
        return {"groups": [entry.cn.value for entry in conn.entries]}
