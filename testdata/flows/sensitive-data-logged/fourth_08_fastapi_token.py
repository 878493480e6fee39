# safe: what is logged is the number of tokens, not a token
import logging
import secrets

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
log = logging.getLogger("tokens")
ISSUED = []


class Grant(BaseModel):
    client: str
    scope: str = "read"


@app.post("/token")
async def issue(grant: Grant):
    access_token = secrets.token_urlsafe(32)
    ISSUED.append(access_token)
    token_count = len(ISSUED)
    log.info("issued %d tokens, the last with scope %r", token_count, grant.scope)  # ok: sensitive-data-logged
    return {"access_token": access_token, "token_type": "bearer"}
