# vulnerable: the secret of an API key is made of random bits
import random


def hex_digits(bits):
    return format(random.getrandbits(bits), "0%dx" % (bits // 4))  # want: weak-random


class ApiKey:
    def __init__(self, owner):
        self.owner = owner
        self.secret = hex_digits(256)
