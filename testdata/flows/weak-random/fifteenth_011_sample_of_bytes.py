# safe: the key's bytes come from the system
import hmac
import os

from flask import Flask, request

app = Flask(__name__)


def fresh_key(size):
    return os.urandom(size)  # ok: weak-random


def find():
    param = request.data.decode("utf-8", "replace")
    key = fresh_key(32)
    return hmac.new(key, param.encode(), "sha256").hexdigest()


app.add_url_rule("/check", "find", find, methods=["POST"])
