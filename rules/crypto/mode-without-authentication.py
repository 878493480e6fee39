from Crypto.Cipher import AES
from cryptography.hazmat.primitives.ciphers import modes

def hide(key, iv):
    modes.CBC(iv)  # want: mode-without-authentication
    modes.CTR(iv)  # want: mode-without-authentication
    AES.new(key, AES.MODE_CBC, iv)  # want: mode-without-authentication

def fine(key, iv):
    AES.new(key, AES.MODE_EAX, iv)  # ok: authenticated
    AES.new(key, AES.MODE_CCM, iv)  # ok: authenticated
    modes.XTS(iv)  # ok: for disks
