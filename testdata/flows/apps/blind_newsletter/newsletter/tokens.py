import hashlib
import hmac
import os
import random
import secrets

KEY = os.environ.get("NEWS_KEY", "").encode()


def confirm_token(address):
    return hmac.new(KEY, address.encode(), hashlib.sha256).hexdigest()  # ok: weak-hash


def unsubscribe_token(address):
    return hashlib.sha1(KEY + address.encode()).hexdigest()  # want: weak-hash


def campaign_colour():
    return random.choice(["red", "blue"])  # ok: weak-random


def invitation_token():
    return "%030x" % random.getrandbits(120)  # want: weak-random


def session_token():
    return secrets.token_hex(16)  # ok: weak-random
