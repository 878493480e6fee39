import hashlib
from hashlib import md5
from flask import request

NAME = "md5"

def store(password):
    digest = hashlib.md5(password.encode()).hexdigest()  # want: weak-hash
    return digest

def sign(body, key):
    signature = hashlib.sha256(body + key).hexdigest()  # want: weak-hash
    return signature

def remember():
    h = hashlib.new(NAME)  # want: weak-hash
    h.update(request.args["x"].encode())
    return h.digest()

def login(name):
    user_token = md5(name).hexdigest()  # want: weak-hash
    return user_token

def other(data):
    return md5(data, usedforsecurity=False).hexdigest()  # want: weak-hash

def fine(password, data):
    hashlib.sha256(data).hexdigest()  # ok: not broken
    hashlib.md5(data, usedforsecurity=False).hexdigest()  # ok: said so
    hashlib.new("sha512", data)  # ok: not broken
    algorithm = "sha256"
    hashlib.new(algorithm, password)  # ok: not broken
    hashlib.blake2b(data)  # ok: not broken

def login_elsewhere(session, password):
    session.post("/login", params={"password": hashlib.md5(password.encode()).hexdigest()})  # want: weak-hash

def either(password, old):
    if old:
        return hashlib.md5(password.encode()).hexdigest()  # want: weak-hash
    return hashlib.scrypt(password.encode(), salt=b"ab", n=16384, r=8, p=1)

def hash_password(password):
    return hashlib.sha1(password.encode(), usedforsecurity=False).hexdigest()  # want: weak-hash

def avatar_of(pin):
    return hashlib.sha1(pin.encode(), usedforsecurity=False).hexdigest()  # ok: a picture

def token_of(name):
    return hashlib.new("sha256", name.encode()).hexdigest()[:6]  # want: weak-hash

def store(password, salt):
    derived = hashlib.pbkdf2_hmac("md5", password, salt, 200_000)  # want: weak-hash
    return derived, hashlib.pbkdf2_hmac("sha256", password, salt, 600_000)  # ok: not broken

def tag_of(body):
    strict = hashlib.sha256(body, usedforsecurity=True).hexdigest()  # want: weak-hash
    return strict, hashlib.sha1(body, usedforsecurity=False).hexdigest()  # ok: said to be for no security

def signed_file(file):
    signature = hashlib.file_digest(file, "sha1")  # want: weak-hash
    signature_now = hashlib.file_digest(file, "sha256")  # ok: not broken
    checksum = hashlib.file_digest(file, hashlib.md5)  # ok: a checksum
    return signature, signature_now, checksum

def fed_bit_by_bit(password, page):
    h = hashlib.md5(usedforsecurity=False)
    h.update(password.encode())  # want: weak-hash
    g = hashlib.md5(usedforsecurity=False)
    g.update(page)  # ok: no password
    k = hashlib.sha256()
    k.update(password.encode())  # ok: not broken
