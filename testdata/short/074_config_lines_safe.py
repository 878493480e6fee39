# safe: CWE-74 (or 93, 15, 77, 94): the name is checked before it is written
import re
from pathlib import Path

from fastapi import FastAPI, Form, HTTPException

app = FastAPI()
PEERS = Path("/etc/tunnel/peers.conf")


@app.post("/peers")
def add_peer(name: str = Form(...), public_key: str = Form(...)):
    """Add a peer to the configuration of the tunnel."""
    if not re.fullmatch(r"[a-z0-9-]{1,32}", name) or not re.fullmatch(r"[A-Za-z0-9+/]{43}=", public_key):
        raise HTTPException(422, "bad peer")
    with PEERS.open("a") as conf:
        conf.write(f"[Peer]\n# {name}\nPublicKey = {public_key}\n")  # ok: CWE-74
    return {"added": name}
