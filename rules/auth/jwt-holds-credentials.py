import jwt

def make(user, key):
    jwt.encode({"sub": user.id, "password": user.password}, key)  # want: jwt-holds-credentials
    jwt.encode({"api_key": user.key}, key, algorithm="HS256")  # want: jwt-holds-credentials
    payload = {"secret": user.secret}
    jwt.encode(payload, key)  # want: jwt-holds-credentials

def fine(user, key):
    jwt.encode({"sub": user.id}, key)  # ok: an id
    jwt.encode({"sub": user.id, "exp": 1}, key)  # ok: an id
    jwt.encode({"role": "password-user"}, key)  # ok: a word
