# safe: CWE-327 (or 326, 310): AES in GCM mode
import os

from Crypto.Cipher import AES, DES


def encrypt_message(text, key):
    """Encrypt a message."""
    cipher = AES.new(key, AES.MODE_GCM, nonce=os.urandom(12))  # ok: CWE-327
    body, tag = cipher.encrypt_and_digest(text.encode())
    return cipher.nonce + tag + body
