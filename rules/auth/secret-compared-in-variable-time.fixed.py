import hashlib
import hmac

def check(request, body, key, signature):
    if hmac.compare_digest(hmac.new(key, body, hashlib.sha256).hexdigest(), signature):  # want: secret-compared-in-variable-time
        return True
    mac = hmac.new(key, body, "sha256")
    if not hmac.compare_digest(signature, mac.hexdigest()):  # want: secret-compared-in-variable-time
        return False
    if hmac.compare_digest(request.headers["X-Signature"], body.expected):  # want: secret-compared-in-variable-time
        return True

def fine(key, body, signature, length):
    if hmac.compare_digest(hmac.new(key, body, "sha256").hexdigest(), signature):  # ok: constant time
        return True
    if length == 32:  # ok: no secret
        return True
    return signature is None  # ok: only whether it is there
