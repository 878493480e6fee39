from Crypto.Cipher import PKCS1_v1_5, PKCS1_OAEP
from cryptography.hazmat.primitives.asymmetric import padding

def hide(key, text):
    PKCS1_v1_5.new(key)  # want: rsa-padding-weak
    key.encrypt(text, padding.PKCS1v15())  # want: rsa-padding-weak
    key.decrypt(text, padding.PKCS1v15())  # want: rsa-padding-weak

def fine(key, text, hashes):
    PKCS1_OAEP.new(key)  # ok: OAEP
    key.encrypt(text, padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))  # ok: OAEP
    key.sign(text, padding.PKCS1v15(), hashes.SHA256())  # ok: a signature
