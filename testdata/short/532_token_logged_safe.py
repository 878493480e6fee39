# safe: CWE-532 (or 200, 312, 117): only that there was one
import logging

from fastapi import FastAPI, Header

log = logging.getLogger("gateway")
app = FastAPI()


@app.get("/balance")
async def balance(authorization: str = Header(...)):
    """Return the balance."""
    token = authorization.split(" ", 1)[-1]
    log.info("request with a token of %d signs", len(token))  # ok: CWE-532
    return {"balance": 12}
