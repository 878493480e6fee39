import os
from Crypto.Cipher import AES
from cryptography.fernet import Fernet

KEY = b"sixteen byte key"

def hide(iv):
    AES.new(KEY, AES.MODE_GCM, iv)  # want: hard-coded-key
    AES.new(b"", AES.MODE_GCM, iv)  # want: hard-coded-key
    AES.new("0123456789abcdef".encode(), AES.MODE_GCM, iv)  # want: hard-coded-key
    Fernet("x3Jx7W7qk0bG8Zb0Qx8y2m3n4o5p6q7r8s9t0u1v2w8=")  # want: hard-coded-key

def fine(key, iv):
    AES.new(key, AES.MODE_GCM, iv)  # ok: passed in
    AES.new(os.environ["KEY"].encode(), AES.MODE_GCM, iv)  # ok: from the environment
    Fernet(Fernet.generate_key())  # ok: made here
