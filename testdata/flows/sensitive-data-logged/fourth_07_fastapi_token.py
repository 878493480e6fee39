# vulnerable: the access token that was just made is logged
import logging
import secrets

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
log = logging.getLogger("tokens")


class Grant(BaseModel):
    client: str
    scope: str = "read"


@app.post("/token")
async def issue(grant: Grant):
    access_token = secrets.token_urlsafe(32)
    log.info("issued %s with scope %r", access_token, grant.scope)  # want: sensitive-data-logged
    return {"access_token": access_token, "token_type": "bearer"}
