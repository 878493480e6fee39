import hashlib
import random
import string

from django.utils.crypto import get_random_string


def invitation_code(length=20):
    rng = random.Random()
    return "".join(rng.choice(string.ascii_letters) for _ in range(length))  # want: weak-random


def session_code(length=20):
    return get_random_string(length)  # ok: weak-random


def hash_password(password):
    return hashlib.sha1(password.encode("utf-8")).hexdigest()  # want: weak-hash


def hash_password_slowly(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode("utf-8"), salt, 600_000).hex()  # ok: weak-hash
