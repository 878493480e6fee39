# safe: CWE-703 (or 754, 390, 391, 755, 347, 396, 636): it is refused
import json
import os

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from flask import Flask, abort, request

app = Flask(__name__)
KEY = Ed25519PublicKey.from_public_bytes(bytes.fromhex(os.environ["SENDER_KEY"]))


@app.post("/hook")
def hook():
    """Take an event whose signature is in a header."""
    body = request.get_data()
    signature = bytes.fromhex(request.headers.get("X-Signature", ""))
    try:
        KEY.verify(signature, body)
    except InvalidSignature:
        abort(403)  # ok: CWE-703
    event = json.loads(body)
    return {"received": event.get("type")}
