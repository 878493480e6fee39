# vulnerable: the instance that is called seals with the algorithm of the settings, SHA-1
import hashlib

import settings


class Sealer:
    def __init__(self, name):
        self.name = name.encode()

    def __call__(self, data):
        return hashlib.new(settings.SEAL["algorithm"], self.name + data).hexdigest()  # want: weak-hash
