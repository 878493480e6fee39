from Crypto.Cipher import AES, ARC4


def read_hive(key, secret):
    plain = ARC4.new(key).decrypt(secret[:16])  # ok: broken-cipher
    return plain + AES.new(key, AES.MODE_CBC, b"\x00" * 16).decrypt(secret[16:])  # ok: static-iv
