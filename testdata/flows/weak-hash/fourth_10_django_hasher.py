# safe: the hasher that the project adds is many rounds of SHA-512
import hashlib

from django.contrib.auth.hashers import BasePasswordHasher, mask_hash
from django.utils.crypto import constant_time_compare


class ImportedHasher(BasePasswordHasher):
    algorithm = "imported"
    iterations = 400_000

    def encode(self, password, salt):
        value = hashlib.pbkdf2_hmac("sha512", password.encode(), salt.encode(), self.iterations).hex()  # ok: weak-hash
        return "%s$%s$%s" % (self.algorithm, salt, value)

    def verify(self, password, encoded):
        _, salt, _ = encoded.split("$", 2)
        return constant_time_compare(encoded, self.encode(password, salt))

    def safe_summary(self, encoded):
        _, salt, value = encoded.split("$", 2)
        return {"algorithm": self.algorithm, "salt": mask_hash(salt), "hash": mask_hash(value)}
