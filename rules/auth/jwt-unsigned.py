import jwt

def make(payload, key):
    jwt.encode(payload, key, algorithm="none")  # want: jwt-unsigned
    jwt.encode(payload, "", algorithm="HS256")  # want: jwt-unsigned
    jwt.encode(payload, key, algorithm=None)  # want: jwt-unsigned

def fine(payload, key):
    jwt.encode(payload, key, algorithm="HS256")  # ok: signed
    jwt.encode(payload, key)  # ok: signed by default
    jwt.encode(payload, key, "RS256")  # ok: signed
