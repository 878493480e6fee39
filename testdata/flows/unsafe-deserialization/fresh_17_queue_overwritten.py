# safe: the payload is replaced by the one of the server
import pickle
from pathlib import Path

import bottle


@bottle.post("/replay")
def replay():
    payload = bottle.request.body.read()
    size = len(payload)
    payload = Path("/var/lib/replay/base.pkl").read_bytes()
    base = pickle.loads(payload)  # ok: unsafe-deserialization
    return {"size": size, "events": len(base)}
