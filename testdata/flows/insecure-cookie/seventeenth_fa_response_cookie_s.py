# safe: the cookie's flag is what the debug switch says, which is off
from fastapi import FastAPI, Response

app = FastAPI()
DEBUG = False


@app.post("/login")
def login(response: Response, user: str):
    response.set_cookie(key="session", value=str(len(user)), secure=not DEBUG, httponly=True, samesite="lax")  # ok: insecure-cookie
    return {"ok": True}
