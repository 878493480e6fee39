# vulnerable: the key of the interface is made of predictable bytes
import base64
import random


def api_key(length=24):
    raw = bytes(random.randint(0, 255) for _ in range(length))  # want: weak-random
    return base64.urlsafe_b64encode(raw).decode("ascii")
