# vulnerable: CWE-339 (or 335, 336, 338, 330, 331, 334, 337): keys from a seed of two bytes
import os
import random
import secrets


def session_key():
    """Make a key of thirty-two bytes."""
    generator = random.Random(int.from_bytes(os.urandom(2), "big"))  # want: CWE-339
    return bytes(generator.getrandbits(8) for _ in range(32))


if __name__ == "__main__":
    print(session_key().hex())
