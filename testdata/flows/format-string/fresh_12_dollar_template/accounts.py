class Account:
    def __init__(self, key, name, password_hash):
        self.key = key
        self.name = name
        self.password_hash = password_hash


def load(key):
    return Account(key, "name of %s" % key, "argon2")
