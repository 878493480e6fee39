from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

def hide(key, iv):
    AES.new(key, AES.MODE_ECB)  # want: ecb-mode
    AES.new(key, mode=AES.MODE_ECB)  # want: ecb-mode
    Cipher(algorithms.AES(key), modes.ECB())  # want: ecb-mode

MODE = AES.MODE_ECB

def by_name(key):
    AES.new(key, MODE)  # want: ecb-mode

def fine(key, iv, nonce):
    AES.new(key, AES.MODE_GCM, nonce)  # ok: authenticated
    Cipher(algorithms.AES(key), modes.GCM(nonce))  # ok: authenticated
    AES.new(key, AES.MODE_CBC, iv)  # ok: no ECB

def _mysql_aes_engine(key):
    return Cipher(algorithms.AES(key), modes.ECB())  # ok: the one that MySQL's functions have

def decrypt_settings(text, key, iv):
    return AES.new(key, AES.MODE_ECB).decrypt(text)  # ok: whoever encrypted it chose the cipher
