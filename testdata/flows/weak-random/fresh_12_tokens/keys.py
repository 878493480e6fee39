# safe: the second module makes the API key of secrets
import secrets


class KeyStore:
    alphabet = "abcdefghjkmnpqrstuvwxyz23456789"

    def __init__(self):
        self.owners = {}

    def issue(self, owner):
        size = len(self.alphabet)
        api_key = "".join(self.alphabet[secrets.randbelow(size)] for _ in range(24))  # ok: weak-random
        self.owners[api_key] = owner
        return api_key
