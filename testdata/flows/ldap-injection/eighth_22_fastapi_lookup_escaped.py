# safe: the text is escaped where the filter is written
from fastapi import FastAPI
from ldap3 import Connection
from ldap3.utils.conv import escape_filter_chars
from pydantic import BaseModel, validator

app = FastAPI()


class Lookup(BaseModel):
    mail: str
    limit: int = 10

    @validator("mail")
    def lower(cls, value):
        return value.strip().lower()


@app.post("/lookup")
def lookup(body: Lookup):
    connection = Connection("ldap.example.org", auto_bind=True)
    connection.search("dc=example,dc=org", f"(mail={escape_filter_chars(body.mail)})", size_limit=body.limit)  # ok: ldap-injection
    return {"dn": [entry.entry_dn for entry in connection.entries]}
