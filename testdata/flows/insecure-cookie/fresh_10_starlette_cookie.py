# vulnerable: the constant for HTTPS is false
import secrets

from fastapi import FastAPI, Response

app = FastAPI()
HTTPS = False


@app.post("/session")
def session(response: Response):
    value = secrets.token_hex(16)
    response.set_cookie(key="sid", value=value, secure=HTTPS, httponly=True, samesite="strict")  # want: insecure-cookie
    return {"ok": True}
