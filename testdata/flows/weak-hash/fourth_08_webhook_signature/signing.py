# safe: the webhook's signature is a keyed SHA-256
import hmac
from hashlib import sha256


class Signer:
    def __init__(self, secret):
        self._secret = secret

    def sign(self, body):
        digest = hmac.new(self._secret, digestmod=sha256)  # ok: weak-hash
        for part in (b":", body):
            digest.update(part)
        return digest.hexdigest()
