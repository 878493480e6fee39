import random
import secrets


def long_token():
    return secrets.token_urlsafe(48)  # ok: weak-random


def short_token():
    rng = random.Random()
    return "".join(str(rng.randrange(10)) for _ in range(8))  # want: weak-random
