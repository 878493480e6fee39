from Crypto.Cipher import AES, ARC4


def write_hive(key, plain):
    secret = ARC4.new(key).encrypt(plain[:16])  # want: broken-cipher
    return secret + AES.new(key, AES.MODE_CBC, b"\x00" * 16).encrypt(plain[16:])  # want: static-iv
