import hashlib
import hmac
import json
import os
import pickle
import zlib

KEY = os.environ.get("ARCHIVE_KEY", "").encode()


def pack(value):
    raw = zlib.compress(json.dumps(value).encode())
    mac = hmac.new(KEY, raw, hashlib.sha256).digest()  # ok: weak-hash
    return (mac + raw).hex()


def unpack(text):
    data = bytes.fromhex(text)
    mac, raw = data[:32], data[32:]
    if not hmac.compare_digest(mac, hmac.new(KEY, raw, hashlib.sha256).digest()):
        raise ValueError("mac")
    return json.loads(zlib.decompress(raw))  # ok: unsafe-deserialization


def unpack_legacy(text):
    data = bytes.fromhex(text)
    digest, raw = data[:16], data[16:]
    if hashlib.md5(KEY + raw).digest() != digest:  # want: weak-hash
        raise ValueError("digest")
    return json.loads(zlib.decompress(raw))


def unpack_partner(text):
    return pickle.loads(zlib.decompress(bytes.fromhex(text)))  # want: unsafe-deserialization
