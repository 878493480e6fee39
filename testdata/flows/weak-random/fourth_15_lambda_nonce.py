# vulnerable: the key for the cipher is bytes of the twister
import base64
import random

from cryptography.fernet import Fernet


def handler(event, context):
    key = base64.urlsafe_b64encode(random.randbytes(32))  # want: weak-random
    token = Fernet(key).encrypt(event["body"].encode())
    return {"statusCode": 200, "body": token.decode(), "headers": {"X-Key-Id": str(len(key))}}
