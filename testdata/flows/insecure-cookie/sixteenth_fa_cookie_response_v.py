# vulnerable: the response given to the endpoint gets a cookie for plain HTTP
import os

from fastapi import FastAPI, Response

app = FastAPI()


class Settings:
    cookie_secure = False
    cookie_name = "session"


settings = Settings()


@app.post("/login")
def login(response: Response):
    response.set_cookie(settings.cookie_name, os.urandom(16).hex(), secure=settings.cookie_secure, httponly=True, samesite="lax")  # want: insecure-cookie
    return {"ok": True}
