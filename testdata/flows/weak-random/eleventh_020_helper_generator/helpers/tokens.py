# safe: the class of the helper module draws with secrets
import secrets


class TokenMaker:
    def make(self):
        return "".join(secrets.choice("0123456789abcdef") for _ in range(32))  # ok: weak-random
