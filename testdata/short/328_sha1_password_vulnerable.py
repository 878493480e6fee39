# vulnerable: CWE-328 (or 916, 327, 759): a password is hashed by SHA-1
import hashlib
import hmac
import os


class Users:
    """Users by name."""

    def __init__(self):
        self.users = {}

    def register(self, name, password):
        self.users[name] = hashlib.sha1(password.encode()).hexdigest()  # want: CWE-328

    def check(self, name, password):
        digest = hashlib.sha1(password.encode()).hexdigest()
        return hmac.compare_digest(self.users.get(name, ""), digest)
