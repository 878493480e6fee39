import hashlib
import os
import time
import uuid

def make(user):
    session_key = hashlib.sha256(str(time.time()).encode()).hexdigest()  # want: predictable-token
    user.reset_token = hashlib.sha256(str(time.time()).encode()).hexdigest()  # want: predictable-token
    token = hashlib.sha512(str(os.getpid()).encode()).hexdigest()  # want: predictable-token
    return token, session_key

def fine(user):
    token = str(uuid.uuid4())  # ok: random
    stamp = hashlib.sha256(str(time.time()).encode()).hexdigest()  # ok: no secret
    key = hashlib.sha256(user.name).hexdigest()  # ok: no clock
    return token, stamp, key
