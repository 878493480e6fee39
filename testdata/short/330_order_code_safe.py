# safe: CWE-330 (or 338, 340, 331): from secrets
import random
import secrets
import string

ALPHABET = string.ascii_uppercase + string.digits


def gift_code(length=12):
    """Make the code of a gift card."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))  # ok: CWE-330


if __name__ == "__main__":
    for _ in range(10):
        print(gift_code())
