# vulnerable: the key's bytes come from random
import hmac
import random

from flask import Flask, request

app = Flask(__name__)


def fresh_key(size):
    return bytes(random.getrandbits(8) for _ in range(size))  # want: weak-random


def find():
    param = request.data.decode("utf-8", "replace")
    key = fresh_key(32)
    return hmac.new(key, param.encode(), "sha256").hexdigest()


app.add_url_rule("/check", "find", find, methods=["POST"])
