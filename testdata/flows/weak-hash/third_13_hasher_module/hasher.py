# vulnerable: the hasher's default is MD5
import hashlib


class Hasher:
    def __init__(self, name="md5"):
        self.name = name

    def digest(self, text):
        return hashlib.new(self.name, text.encode("utf-8")).hexdigest()  # want: weak-hash
