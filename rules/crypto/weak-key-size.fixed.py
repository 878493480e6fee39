from cryptography.hazmat.primitives.asymmetric import rsa, dsa, ec
from Crypto.PublicKey import RSA

SIZE = 1024

def make():
    rsa.generate_private_key(65537, 3072)  # want: weak-key-size
    rsa.generate_private_key(public_exponent=65537, key_size=SIZE)  # want: weak-key-size
    dsa.generate_private_key(key_size=1024)  # want: weak-key-size
    RSA.generate(3072)  # want: weak-key-size
    ec.generate_private_key(ec.SECP192R1())  # want: weak-key-size

def fine(size):
    rsa.generate_private_key(65537, 3072)  # ok: long enough
    RSA.generate(size)  # ok: not known here
    ec.generate_private_key(ec.SECP256R1())  # ok: long enough
