# vulnerable: the webhook's signature is the MD5 of secret and body
from hashlib import md5


class Signer:
    def __init__(self, secret):
        self._secret = secret

    def sign(self, body):
        digest = md5()  # want: weak-hash
        for part in (self._secret, b":", body):
            digest.update(part)
        return digest.hexdigest()
