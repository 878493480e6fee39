# vulnerable: the parts of the reset token come from a renamed random module
import random as rnd
import time

import bottle

PENDING = {}


@bottle.post("/challenge")
def challenge():
    user = bottle.request.forms.get("user", "")
    reset_token = "-".join(str(rnd.randrange(1000, 9999)) for _ in range(4))  # want: weak-random
    PENDING[reset_token] = (user, time.time() + 900)
    return {"pending": len(PENDING), "link": "/reset?token=" + reset_token}
