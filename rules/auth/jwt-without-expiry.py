import jwt

def make(user, key, token):
    jwt.encode({"sub": user.id}, key)  # want: jwt-without-expiry
    payload = {"sub": user.id}
    jwt.encode(payload, key)  # want: jwt-without-expiry
    jwt.decode(token, key, algorithms=["HS256"], options={"verify_exp": False})  # want: jwt-without-expiry

def fine(user, key, payload):
    jwt.encode({"sub": user.id, "exp": 1}, key)  # ok: expires
    jwt.encode(payload, key)  # ok: not known here
    jwt.decode(payload, key, algorithms=["HS256"])  # ok: checked

app.config["JWT_ACCESS_TOKEN_EXPIRES"] = False  # want: jwt-without-expiry
app.config["JWT_ACCESS_TOKEN_EXPIRES"] = timedelta(hours=1)  # ok: an hour
