# safe: CWE-328 (or 916, 327, 759): by scrypt with a salt
import hashlib
import hmac
import os


class Users:
    """Users by name."""

    def __init__(self):
        self.users = {}

    def register(self, name, password):
        salt = os.urandom(16)
        self.users[name] = (salt, hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1))  # ok: CWE-328

    def check(self, name, password):
        salt, digest = self.users[name]
        return hmac.compare_digest(digest, hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1))
