import bcrypt
import hashlib
from Crypto.Protocol.KDF import PBKDF2

ROUNDS = 1000

def derive(word, salt):
    hashlib.pbkdf2_hmac("sha256", word, salt, ROUNDS)  # want: weak-key-derivation
    PBKDF2(word, salt, 32)  # want: weak-key-derivation
    bcrypt.gensalt(4)  # want: weak-key-derivation
    hashlib.scrypt(word, salt=salt, n=1024, r=8, p=1)  # want: weak-key-derivation

def mnemonic_to_seed(words, salt):
    return hashlib.pbkdf2_hmac("sha512", words, salt, 2048)  # ok: BIP 39 prescribes it

def fine(word, salt, rounds):
    hashlib.pbkdf2_hmac("sha256", word, salt, 600_000)  # ok: many rounds
    hashlib.pbkdf2_hmac("sha256", word, salt, rounds)  # ok: not known here
    bcrypt.gensalt()  # ok: 12 by default
    PBKDF2(word, salt, 32, count=600000)  # ok: many rounds

def stream(derived_key, nonce, length):
    return hashlib.pbkdf2_hmac("sha256", derived_key, nonce, 1, dklen=length)  # ok: a key already, no password
