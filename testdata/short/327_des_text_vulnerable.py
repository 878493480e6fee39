# vulnerable: CWE-327 (or 326, 310): DES
import os

from Crypto.Cipher import AES, DES


def encrypt_message(text, key):
    """Encrypt a message."""
    cipher = DES.new(key, DES.MODE_CFB, iv=os.urandom(8))  # want: CWE-327
    return cipher.iv + cipher.encrypt(text.encode())
