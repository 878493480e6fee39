import hashlib

import config


def digest_password(password, salt):
    h = hashlib.new(config.HASH_NAME)  # want: weak-hash
    h.update(salt + password.encode())
    return h.hexdigest()
