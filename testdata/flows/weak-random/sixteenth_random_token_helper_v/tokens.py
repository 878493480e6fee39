# vulnerable: the helper's letters come from the random module and become the reset token
import random
import string

LETTERS = string.ascii_letters + string.digits


def token(size):
    return "".join(random.choice(LETTERS) for _ in range(size))  # want: weak-random
