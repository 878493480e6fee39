# vulnerable: the second module makes the API key of randint
import random


class KeyStore:
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"

    def __init__(self):
        self.owners = {}

    def issue(self, owner):
        last = len(self.alphabet) - 1
        api_key = "".join(self.alphabet[random.randint(0, last)] for _ in range(24))  # want: weak-random
        self.owners[api_key] = owner
        return api_key
