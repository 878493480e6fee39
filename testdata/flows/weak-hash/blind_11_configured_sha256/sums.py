import hashlib

import config


def digest(stream):
    h = hashlib.new(config.HASH_NAME)  # ok: weak-hash
    while chunk := stream.read(config.CHUNK):
        h.update(chunk)
    return h.hexdigest()
