import hashlib
import os
import random
import secrets
import string


def hash_password(password, salt):
    return hashlib.pbkdf2_hmac("sha256", password.encode(), salt, 600_000)  # ok: weak-hash


def legacy_hash(password, salt):
    return hashlib.sha1(salt + password.encode()).digest()  # want: weak-hash


def new_salt():
    return os.urandom(16)


def session_token():
    return secrets.token_urlsafe(32)  # ok: weak-random


def recovery_code():
    letters = string.ascii_uppercase + string.digits
    return "".join(random.choice(letters) for _ in range(10))  # want: weak-random
