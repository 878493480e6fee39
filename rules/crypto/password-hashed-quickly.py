import hashlib
from hashlib import sha256, sha512

from argon2 import PasswordHasher
from flask import Flask, request

app = Flask(__name__)


def set_password(user, password):
    user.password_hash = hashlib.sha256(password.encode()).hexdigest()  # want: password-hashed-quickly


def register(name, password, salt):
    digest = sha512(salt + password.encode("utf-8"))  # want: password-hashed-quickly
    return name, digest.hexdigest()


@app.post("/login")
def login():
    entered = hashlib.new("sha256", request.form["password"].encode()).hexdigest()  # want: password-hashed-quickly
    return entered


def hash_password(pwd):
    return sha256(pwd.encode()).hexdigest()  # want: password-hashed-quickly


def store(user, password):
    user.password_hash = PasswordHasher().hash(password)  # ok: slow and salted


def key_for(password, salt):
    return hashlib.scrypt(password.encode(), salt=salt, n=2**15, r=8, p=1)  # ok: slow


def check_reset(password_reset_token):
    return sha256(password_reset_token.encode()).hexdigest()  # ok: a long random token needs no slow hash


def server_proof(password, challenge):
    return sha256(password.encode() + challenge).digest()  # ok: the protocol says how


def known_leak(password):
    cache_key = sha256(password.encode()).hexdigest()  # ok: is not kept
    return cache_key
