# safe: the key for the cipher is bytes of the operating system, the twister chooses a shard
import base64
import os
import random

from cryptography.fernet import Fernet


def handler(event, context):
    key = base64.urlsafe_b64encode(os.urandom(32))
    token = Fernet(key).encrypt(event["body"].encode())
    shard = random.randrange(8)  # ok: weak-random
    return {"statusCode": 200, "body": token.decode(), "headers": {"X-Shard": str(shard)}}
