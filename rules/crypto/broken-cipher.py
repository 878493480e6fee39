from Crypto.Cipher import DES, AES, ARC4
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

def hide(key, iv, nonce):
    DES.new(key, DES.MODE_CBC, iv)  # want: broken-cipher
    ARC4.new(key).encrypt(nonce)  # want: broken-cipher
    Cipher(algorithms.Blowfish(key), modes.CBC(iv))  # want: broken-cipher
    Cipher(algorithms.TripleDES(key), modes.CBC(iv))  # want: broken-cipher

def fine(key, iv, nonce):
    AES.new(key, AES.MODE_GCM, nonce)  # ok: not broken
    Cipher(algorithms.AES(key), modes.GCM(nonce))  # ok: not broken
    Cipher(algorithms.ChaCha20(key, nonce), None)  # ok: not broken

TABLE = {"aes256": algorithms.AES, "blowfish": algorithms.Blowfish}

def chosen(name, key, iv):
    Cipher(TABLE[name](key), modes.CBC(iv))  # ok: a choice among good and bad

def decrypt_settings(text, key, iv):
    return DES.new(key, DES.MODE_CBC, iv).decrypt(text)  # ok: whoever encrypted it chose the cipher
