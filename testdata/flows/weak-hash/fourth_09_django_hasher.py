# vulnerable: the hasher that the project adds is one round of SHA-1
import hashlib

from django.contrib.auth.hashers import BasePasswordHasher, mask_hash
from django.utils.crypto import constant_time_compare


class ImportedHasher(BasePasswordHasher):
    algorithm = "imported"

    def encode(self, password, salt):
        value = hashlib.sha1((salt + password).encode()).hexdigest()  # want: weak-hash
        return "%s$%s$%s" % (self.algorithm, salt, value)

    def verify(self, password, encoded):
        _, salt, _ = encoded.split("$", 2)
        return constant_time_compare(encoded, self.encode(password, salt))

    def safe_summary(self, encoded):
        _, salt, value = encoded.split("$", 2)
        return {"algorithm": self.algorithm, "salt": mask_hash(salt), "hash": mask_hash(value)}
