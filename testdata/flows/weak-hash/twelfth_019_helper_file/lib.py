# vulnerable: MD5 in a helper
import hashlib


def fingerprint(text):
    data = text.encode("utf-8")
    return hashlib.md5(data).hexdigest()  # want: weak-hash
