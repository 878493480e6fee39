# vulnerable: the source that the table calls the default draws with random
import random
import secrets


def quick(size):
    return bytes(random.randrange(256) for _ in range(size))  # want: weak-random


def careful(size):
    return secrets.token_bytes(size)


SOURCES = {"default": quick, "admin": careful}
