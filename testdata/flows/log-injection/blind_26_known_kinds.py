# safe: the kind is replaced unless it is known
from loguru import logger

from fastapi import FastAPI, Request

app = FastAPI()

KINDS = ("open", "close")


@app.post("/events")
async def events(request: Request):
    body = await request.json()
    kind = body.get("kind", "none")
    if kind not in KINDS:
        kind = "other"
    logger.info("event of kind " + kind)  # ok: log-injection
    return {"ok": True}
