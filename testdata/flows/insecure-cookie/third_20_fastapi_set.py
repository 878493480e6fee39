# safe: secure is switched on by the constant
import secrets

from fastapi import FastAPI, Response

app = FastAPI()
SECURE = True


@app.post("/login")
def login(user: str, response: Response):
    response.set_cookie("session_token", secrets.token_urlsafe(32), secure=SECURE, httponly=True, samesite="lax")  # ok: insecure-cookie
    return {"user": user}
