import hashlib
import time
import uuid

def make(user):
    token = str(uuid.uuid1())  # want: predictable-token
    user.reset_token = uuid.uuid1().hex  # want: predictable-token
    session_key = hashlib.sha256(str(time.time()).encode()).hexdigest()  # want: predictable-token
    return token, session_key

def fine(user):
    token = str(uuid.uuid4())  # ok: random
    event_id = uuid.uuid1()  # ok: an id
    stamp = hashlib.sha256(str(time.time()).encode()).hexdigest()  # ok: no secret
    return token, event_id, stamp
