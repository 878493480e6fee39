# vulnerable: CWE-335 (or 337, 338, 330, 336, 339, 341): the generator of passwords is seeded by the time
import random
import string
import sys
import time


def generate_password(length):
    """Make a password for a new account."""
    random.seed(int(time.time()))  # want: CWE-335
    return "".join(random.choices(string.ascii_letters + string.digits, k=length))


if __name__ == "__main__":
    print(generate_password(int(sys.argv[1])))
