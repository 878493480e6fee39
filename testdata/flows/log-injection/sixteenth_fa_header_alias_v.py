# vulnerable: the query's text is logged with its line ends
import json
import logging
from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()
log = logging.getLogger("uvicorn.error")


@app.get("/feedback")
async def feedback(text: Annotated[str, Query(alias="t", max_length=500)] = ""):
    line = "feedback: {}".format(text)
    log.info(line)  # want: log-injection
    return {"ok": True}
