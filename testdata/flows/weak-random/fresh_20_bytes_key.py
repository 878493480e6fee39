# vulnerable: the encryption key is made of randbytes
import random

from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class Sealer:
    def __init__(self):
        self.key = random.randbytes(32)  # want: weak-random

    def seal(self, text, nonce):
        return AESGCM(self.key).encrypt(nonce, text.encode(), None)


def handler(event, context):
    sealer = Sealer()
    box = sealer.seal(event["body"], bytes.fromhex(event["nonce"]))
    return {"statusCode": 200, "body": box.hex()}
