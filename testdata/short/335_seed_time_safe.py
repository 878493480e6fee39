# safe: CWE-335 (or 337, 338, 330, 336, 339, 341): the system's generator
import random
import string
import sys
import time


def generate_password(length):
    """Make a password for a new account."""
    source = random.SystemRandom()  # ok: CWE-335
    return "".join(source.choices(string.ascii_letters + string.digits, k=length))


if __name__ == "__main__":
    print(generate_password(int(sys.argv[1])))
