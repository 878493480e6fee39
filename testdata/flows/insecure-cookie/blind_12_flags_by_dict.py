# safe: the flags come from a constant dict with **
import jwt

from fastapi import FastAPI, Response

app = FastAPI()

KEY = "from-settings"
FLAGS = {"secure": True, "httponly": True, "samesite": "strict"}


@app.post("/token")
def token(response: Response, user: str):
    access = jwt.encode({"sub": user}, KEY, algorithm="HS256")
    response.set_cookie(key="access_token", value=access, **FLAGS)  # ok: insecure-cookie
    return {"ok": True}
