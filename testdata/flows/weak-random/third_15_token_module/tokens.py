# vulnerable: the module's function makes the token with random
import random


def new_session_token():
    return random.randbytes(24).hex()  # want: weak-random
