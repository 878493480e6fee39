# safe: the query's text is encoded as JSON first
import json
import logging
from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()
log = logging.getLogger("uvicorn.error")


@app.get("/feedback")
async def feedback(text: Annotated[str, Query(alias="t", max_length=500)] = ""):
    line = "feedback: {}".format(json.dumps(text))
    log.info(line)  # ok: log-injection
    return {"ok": True}
