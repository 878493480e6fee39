# safe: the random delay is not part of the token
import random as rnd
import secrets
import time

import bottle

PENDING = {}


@bottle.post("/challenge")
def challenge():
    user = bottle.request.forms.get("user", "")
    reset_token = secrets.token_hex(16)
    time.sleep(rnd.random() / 10)  # ok: weak-random
    PENDING[reset_token] = (user, time.time() + 900)
    return {"pending": len(PENDING), "link": "/reset?token=" + reset_token}
