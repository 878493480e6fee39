# vulnerable: CWE-74 (or 93, 15, 77, 94): a name with line breaks adds further lines to the configuration
import re
from pathlib import Path

from fastapi import FastAPI, Form, HTTPException

app = FastAPI()
PEERS = Path("/etc/tunnel/peers.conf")


@app.post("/peers")
def add_peer(name: str = Form(...), public_key: str = Form(...)):
    """Add a peer to the configuration of the tunnel."""
    with PEERS.open("a") as conf:
        conf.write(f"[Peer]\n# {name}\nPublicKey = {public_key}\n")  # want: CWE-74
    return {"added": name}
