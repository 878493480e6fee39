# safe: the key of the interface is made of the system's bytes
import base64
import os


def api_key(length=24):
    raw = os.urandom(length)  # ok: weak-random
    return base64.urlsafe_b64encode(raw).decode("ascii")
