# safe: django reset tokens sysrandom
import random
import string

ALPHABET = string.ascii_letters + string.digits
_system = random.SystemRandom()


def new_code(length=24, rng=None):
    rng = rng or _system
    return "".join(rng.choice(ALPHABET) for _ in range(length))  # ok: weak-random
