# vulnerable: the table's entry for the default is sha1
import hashlib

KINDS = {"strong": hashlib.sha256, "fast": hashlib.sha1}


def fingerprint(secret, kind="fast"):
    return KINDS[kind](secret.encode()).hexdigest()


def reset_token(user):
    return KINDS["fast"](user.password.encode()).hexdigest()  # want: weak-hash
