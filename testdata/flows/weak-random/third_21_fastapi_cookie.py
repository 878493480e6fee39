# vulnerable: the session cookie's value is made by random
import random
import secrets

from fastapi import FastAPI, Response

app = FastAPI()


@app.post("/login")
def login(user: str, response: Response):
    colour = "red"
    token = secrets.token_urlsafe(24)
    token = str(random.getrandbits(128))  # want: weak-random
    response.set_cookie("session_token", token, secure=True, httponly=True, samesite="lax")
    return {"user": user, "colour": colour}
