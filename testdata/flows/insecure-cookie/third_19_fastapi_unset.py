# vulnerable: secure is switched off by the constant
import secrets

from fastapi import FastAPI, Response

app = FastAPI()
SECURE = False


@app.post("/login")
def login(user: str, response: Response):
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=SECURE, httponly=True, samesite="lax")  # want: insecure-cookie
    return {"user": user}
