# vulnerable: django reset tokens
import random
import string

ALPHABET = string.ascii_letters + string.digits


def new_code(length=24, rng=random):
    return "".join(rng.choice(ALPHABET) for _ in range(length))  # want: weak-random
