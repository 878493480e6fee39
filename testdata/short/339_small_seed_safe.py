# safe: CWE-339 (or 335, 336, 338, 330, 331, 334, 337): from the system
import os
import random
import secrets


def session_key():
    """Make a key of thirty-two bytes."""
    return secrets.token_bytes(32)  # ok: CWE-339


if __name__ == "__main__":
    print(session_key().hex())
