import random
from Crypto.Cipher import AES
def encrypt(data):
    k = bytes(random.randint(0, 255) for _ in range(16))  # want: weak-random
    return AES.new(k, AES.MODE_GCM).encrypt(data)
