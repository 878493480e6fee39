# vulnerable: CWE-532 (or 200, 312, 117): a token is logged
import logging

from fastapi import FastAPI, Header

log = logging.getLogger("gateway")
app = FastAPI()


@app.get("/balance")
async def balance(authorization: str = Header(...)):
    """Return the balance."""
    token = authorization.split(" ", 1)[-1]
    log.info("request with token %s", token)  # want: CWE-532
    return {"balance": 12}
