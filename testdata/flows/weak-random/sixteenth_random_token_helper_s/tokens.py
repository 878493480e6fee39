# safe: the helper's letters come from secrets
import secrets
import string

LETTERS = string.ascii_letters + string.digits


def token(size):
    return "".join(secrets.choice(LETTERS) for _ in range(size))  # ok: weak-random
