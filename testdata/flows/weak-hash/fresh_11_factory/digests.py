# safe: the table gives SHA3 for the level that is asked
import hashlib

LEVELS = {"quick": "md5", "strong": "sha3_256"}


def digest_for(level, data):
    return hashlib.new(LEVELS[level], data).hexdigest()  # ok: weak-hash
