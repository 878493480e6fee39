# vulnerable: CWE-330 (or 338, 340, 331): a code for gifts from random
import random
import secrets
import string

ALPHABET = string.ascii_uppercase + string.digits


def gift_code(length=12):
    """Make the code of a gift card."""
    return "".join(random.choice(ALPHABET) for _ in range(length))  # want: CWE-330


if __name__ == "__main__":
    for _ in range(10):
        print(gift_code())
