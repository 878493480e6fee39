# safe: celery signed state
import base64
import hashlib
import hmac
import os
import pickle

KEY = os.environ["STATE_KEY"].encode()


def _mac(raw):
    return hmac.new(KEY, raw, hashlib.sha256).digest()


def freeze(obj):
    raw = pickle.dumps(obj)
    return base64.urlsafe_b64encode(_mac(raw) + raw).decode()


def thaw(text):
    blob = base64.urlsafe_b64decode(text)
    mac, raw = blob[:32], blob[32:]
    if not hmac.compare_digest(mac, _mac(raw)):
        raise PermissionError("cursor was changed")
    return pickle.loads(raw)  # ok: unsafe-deserialization
