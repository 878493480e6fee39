# safe: random draws only the sample for a chart, tokens come from the other source
import random
import secrets


def chart(size):
    return [random.randrange(256) for _ in range(size)]  # ok: weak-random


def careful(size):
    return secrets.token_bytes(size)


SOURCES = {"default": careful, "admin": careful}
