# vulnerable: a password hasher of the project uses one round of SHA-1
import hashlib

from django.contrib.auth.hashers import BasePasswordHasher


class QuickHasher(BasePasswordHasher):
    algorithm = "quick"

    def encode(self, password, salt):
        digest = hashlib.sha1((salt + password).encode()).hexdigest()  # want: weak-hash
        return "%s$%s$%s" % (self.algorithm, salt, digest)

    def verify(self, password, encoded):
        _, salt, _ = encoded.split("$", 2)
        return encoded == self.encode(password, salt)
