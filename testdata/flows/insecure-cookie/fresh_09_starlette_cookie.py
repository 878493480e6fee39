# safe: the flags are module constants that are true
import secrets

from fastapi import FastAPI, Response

app = FastAPI()
HTTPS = True


@app.post("/session")
def session(response: Response):
    value = secrets.token_hex(16)
    response.set_cookie(key="sid", value=value, secure=HTTPS, httponly=HTTPS, samesite="strict")  # ok: insecure-cookie
    return {"ok": True}
