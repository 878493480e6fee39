import hashlib
import os
import bcrypt
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

def derive(word, algorithm):
    hashlib.pbkdf2_hmac("sha256", word, b"salt", 600000)  # want: fixed-salt
    hashlib.scrypt(word, salt=b"pepper", n=2**15, r=8, p=1)  # want: fixed-salt
    PBKDF2HMAC(algorithm=algorithm, length=32, salt=b"static", iterations=600000)  # want: fixed-salt

def fine(word, salt):
    hashlib.pbkdf2_hmac("sha256", word, os.urandom(16), 600000)  # ok: fresh
    hashlib.pbkdf2_hmac("sha256", word, salt, 600000)  # ok: passed in
    bcrypt.hashpw(word, bcrypt.gensalt())  # ok: fresh

def repeated(password):
    hashlib.pbkdf2_hmac(hash_name="sha256", password=password, salt=b"x" * 8, iterations=600000)  # want: fixed-salt
    hashlib.pbkdf2_hmac("sha256", password, bytes(16), 600000)  # want: fixed-salt
    hashlib.pbkdf2_hmac("sha256", password, bytes(given()), 600000)  # ok: not known

def by_name(username, email, password):
    hashlib.scrypt(password, salt=username.encode(), n=2**15, r=8, p=1)  # want: fixed-salt
    hashlib.pbkdf2_hmac("sha256", password, email.encode("utf-8"), 600000)  # want: fixed-salt

FINGERPRINT_SALT = b"shop-audit-log"

def key_fingerprint(secret):
    return hashlib.scrypt(secret.encode(), salt=FINGERPRINT_SALT, n=16384, r=8, p=1).hex()[-6:]  # ok: the same for the same key on purpose

def is_basic_seed(entropy):
    return hashlib.pbkdf2_hmac("sha512", entropy, b"coin seed version", 390)[0] == 0  # ok: the wallet's standard says both
