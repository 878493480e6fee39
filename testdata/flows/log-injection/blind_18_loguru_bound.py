# vulnerable: loguru writes the text as it is
from fastapi import Request
from loguru import logger

from fastapi import FastAPI

app = FastAPI()


@app.post("/events")
async def events(request: Request):
    body = await request.json()
    kind = body.get("kind", "none")
    logger.info("event of kind " + kind)  # want: log-injection
    return {"ok": True}
