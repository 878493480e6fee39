# vulnerable: the server's file is only used for an empty body
import pickle
from pathlib import Path

import bottle


@bottle.post("/replay")
def replay():
    payload = bottle.request.body.read()
    size = len(payload)
    if size == 0:
        payload = Path("/var/lib/replay/base.pkl").read_bytes()
    base = pickle.loads(payload)  # want: unsafe-deserialization
    return {"size": size, "events": len(base)}
