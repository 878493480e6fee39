# vulnerable: the cookie's flag is what the debug switch says, which is on
from fastapi import FastAPI, Response

app = FastAPI()
DEBUG = True


@app.post("/login")
def login(response: Response, user: str):
    response.set_cookie(key="session", value=str(len(user)), secure=not DEBUG, httponly=True, samesite="lax")  # want: insecure-cookie
    return {"ok": True}
