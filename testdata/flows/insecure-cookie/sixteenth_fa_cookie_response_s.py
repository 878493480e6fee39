# safe: the response given to the endpoint gets a cookie for HTTPS
import os

from fastapi import FastAPI, Response

app = FastAPI()


class Settings:
    cookie_secure = True
    cookie_name = "session"


settings = Settings()


@app.post("/login")
def login(response: Response):
    response.set_cookie(settings.cookie_name, os.urandom(16).hex(), secure=settings.cookie_secure, httponly=True, samesite="lax")  # ok: insecure-cookie
    return {"ok": True}
