# safe: CWE-329 (or 1204, 327): it is random
import os

from cryptography.hazmat.primitives import padding
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes


def encrypt_record(key: bytes, record: bytes) -> bytes:
    """Encrypt a record with AES in CBC mode."""
    padder = padding.PKCS7(128).padder()
    padded = padder.update(record) + padder.finalize()
    iv = os.urandom(16)
    encryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).encryptor()  # ok: CWE-329
    return iv + encryptor.update(padded) + encryptor.finalize()
