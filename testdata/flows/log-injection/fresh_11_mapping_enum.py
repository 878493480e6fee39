# safe: the actor is one of three texts, others end in an error before the function runs
import enum
import logging

from fastapi import Depends, FastAPI

app = FastAPI()
logger = logging.getLogger("actions")


class Actor(str, enum.Enum):
    editor = "editor"
    owner = "owner"
    nobody = "nobody"


def actor(as_user: Actor = Actor.nobody):
    return {"actor": as_user.value, "kind": "web"}


@app.delete("/drafts/{key}")
def drop(key: int, who: dict = Depends(actor)):
    logger.info("draft dropped by %(actor)s over %(kind)s", who)  # ok: log-injection
    return {"dropped": key}
