# safe: SHA-256 in a helper
import hashlib


def fingerprint(text):
    data = text.encode("utf-8")
    return hashlib.sha256(data).hexdigest()  # ok: weak-hash
