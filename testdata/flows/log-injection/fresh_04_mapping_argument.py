# vulnerable: the mapping's value is put into the line unchanged
import logging

from fastapi import Depends, FastAPI

app = FastAPI()
logger = logging.getLogger("actions")


def actor(as_user: str = "nobody"):
    return {"actor": as_user, "kind": "web"}


@app.delete("/drafts/{key}")
def drop(key: int, who: dict = Depends(actor)):
    logger.info("draft dropped by %(actor)s over %(kind)s", who)  # want: log-injection
    return {"dropped": key}
