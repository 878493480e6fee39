import hashlib
import random
import secrets

from argon2 import PasswordHasher

hasher = PasswordHasher()


def hash_password(password: str) -> str:
    return hasher.hash(password)  # ok: weak-hash


def share_key(note_id: int) -> str:
    return secrets.token_urlsafe(16) + "-%d" % note_id  # ok: weak-random


def pin_code() -> str:
    return str(random.randint(1000, 9999))  # want: weak-random


def pin_digest(pin: str) -> str:
    return hashlib.md5(pin.encode()).hexdigest()  # want: weak-hash
