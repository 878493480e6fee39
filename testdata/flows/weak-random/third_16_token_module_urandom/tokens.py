# safe: the module's function makes the token with os.urandom
import os


def new_session_token():
    return os.urandom(24).hex()  # ok: weak-random
