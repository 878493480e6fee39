# vulnerable: the query's tags are joined and logged
import logging
from typing import List

from fastapi import FastAPI, Query

app = FastAPI()
logger = logging.getLogger("tags")
KNOWN = {"red", "green", "blue"}


@app.get("/tags")
async def tags(tag: List[str] = Query(default=[])):
    chosen = [t for t in tag if t not in KNOWN]
    logger.info("tags: " + ", ".join(chosen))  # want: log-injection
    return {"tags": len(chosen)}
