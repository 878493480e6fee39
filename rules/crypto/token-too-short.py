import os
import secrets

from flask import Flask, session

app = Flask(__name__)


@app.post("/session")
def start():
    token = secrets.token_hex(2)  # want: token-too-short
    keep(token)
    return {"token": token}


def reset(user):
    user.reset_token = secrets.token_urlsafe(4)  # want: token-too-short
    session["csrf_token"] = secrets.token_bytes(4)  # want: token-too-short


def activate(user):
    token = os.urandom(3).hex()  # want: token-too-short
    user.activation_token = token


def fine(user):
    size = int.from_bytes(os.urandom(4), "big")  # ok: no secret
    user.size = size
    user.reset_token = secrets.token_urlsafe(32)  # ok: long
    session["csrf_token"] = secrets.token_hex()  # ok: 32 bytes
    name = "work-" + secrets.token_hex(4)  # ok: only meant to differ
    return name


def masked(csrf_token):
    mask = os.urandom(4)  # ok: hides a token that is long itself
    return mask + bytes(a ^ b for a, b in zip(csrf_token, mask * 8))


def keyed():
    part = secrets.token_bytes(7)
    token = salted_hmac(secrets.token_bytes(16), part).hexdigest()  # ok: the key is long
    return token
