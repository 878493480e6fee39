# safe: the hasher's default is SHA-384
import hashlib


class Hasher:
    def __init__(self, name="sha384"):
        self.name = name

    def digest(self, text):
        return hashlib.new(self.name, text.encode("utf-8")).hexdigest()  # ok: weak-hash
