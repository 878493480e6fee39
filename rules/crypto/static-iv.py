import os
from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import modes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

IV = b"0123456789abcdef"

def hide(key, text):
    AES.new(key, AES.MODE_CBC, IV)  # want: static-iv
    AES.new(key, AES.MODE_CBC, iv=b"\x00" * 16)  # want: static-iv
    modes.CBC(b"0000000000000000")  # want: static-iv
    AESGCM(key).encrypt(b"123456789012", text, None)  # want: static-iv

def fine(key, text):
    AES.new(key, AES.MODE_CBC, os.urandom(16))  # ok: fresh
    nonce = os.urandom(12)
    AESGCM(key).encrypt(nonce, text, None)  # ok: fresh
    AES.new(key, AES.MODE_GCM)  # ok: chosen by the library

def zeros(key, given):
    AES.new(key, AES.MODE_GCM, nonce=bytes(12))  # want: static-iv
    AES.new(key, AES.MODE_CBC, bytes(given))  # ok: not known


def encrypt_page(key, number, page):
    return AES.new(key, AES.MODE_CBC, iv=number.to_bytes(16, "big")).encrypt(page)  # want: static-iv


def decrypt_page(key, number, page):
    return AES.new(key, AES.MODE_CBC, iv=number.to_bytes(16, "big")).decrypt(page)  # ok: whoever encrypted it chose the vector


def encrypt_by_key(key, data):
    encryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).encryptor()  # want: static-iv
    return encryptor.update(data) + AES.new(key, AES.MODE_CBC, key[:16]).encrypt(data)  # want: static-iv


def encrypt_by_number(key, data, numbers):
    return AES.new(key, AES.MODE_CBC, numbers[:16]).encrypt(data)  # ok: not the key
