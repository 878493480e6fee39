from django.contrib.auth.hashers import BasePasswordHasher, PBKDF2PasswordHasher

class Mine(BasePasswordHasher):  # want: own-cryptography
    pass

class Cipher:  # want: own-cryptography
    def encrypt(self, a, b):
        return a ^ b

def xor_encrypt(text, key):  # want: own-cryptography
    return bytes(a ^ b for a, b in zip(text, key))

class Longer(PBKDF2PasswordHasher):  # ok: only more rounds
    iterations = 1000000

def encrypt(text, fernet):  # ok: a library's cipher
    return fernet.encrypt(text)

class Box:  # ok: no cipher
    def open(self):
        return 1 ^ 2
