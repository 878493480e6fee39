# vulnerable: loguru writes the text as it is
from loguru import logger

from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/events")
async def events(request: Request):
    body = await request.json()
    kind = body.get("kind", "none")
    logger.info("event of kind " + kind)  # want: log-injection
    return {"ok": True}
