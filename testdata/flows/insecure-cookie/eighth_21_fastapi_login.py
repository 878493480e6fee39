# vulnerable: the flag depends on a setting of the model that is off
from fastapi import FastAPI, Form, Response
from pydantic import BaseModel

app = FastAPI()


class Settings(BaseModel):
    secure_cookies: bool = False
    name: str = "access_token"


settings = Settings(name="bearer_token")


@app.post("/login")
def login(response: Response, token: str = Form(...)):
    response.set_cookie(settings.name, token, secure=settings.secure_cookies, httponly=True, samesite="lax")  # want: insecure-cookie
    return {"ok": True}
