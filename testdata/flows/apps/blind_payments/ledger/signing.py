import hashlib
import hmac

from django.conf import settings


def signature(body):
    return hmac.new(settings.PROVIDER_KEY.encode(), body, hashlib.sha256).hexdigest()  # ok: weak-hash


def old_signature(body):
    return hashlib.md5(body + settings.PROVIDER_KEY.encode()).hexdigest()  # want: weak-hash


def valid(body, given, old=False):
    expected = old_signature(body) if old else signature(body)
    return hmac.compare_digest(expected, given)
