# safe: the secret is made by secrets, only the retry's pause is drawn by the twister
import random
import secrets


def pause(attempt, cap=20.0):
    return random.uniform(0, min(cap, 2**attempt))  # ok: weak-random


class ApiKey:
    def __init__(self, owner):
        self.owner = owner
        self.secret = secrets.token_hex(32)
