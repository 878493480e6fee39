# safe: the setting is switched on where the model is made
from fastapi import FastAPI, Form, Response
from pydantic import BaseModel

app = FastAPI()


class Settings(BaseModel):
    secure_cookies: bool = False
    name: str = "access_token"


settings = Settings(name="bearer_token", secure_cookies=True)


@app.post("/login")
def login(response: Response, token: str = Form(...)):
    response.set_cookie(settings.name, token, secure=settings.secure_cookies, httponly=True, samesite="lax")  # ok: insecure-cookie
    return {"ok": True}
