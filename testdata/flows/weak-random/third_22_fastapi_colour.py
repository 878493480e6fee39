# safe: random picks a colour for the greeting
import random
import secrets

from fastapi import FastAPI, Response

app = FastAPI()


@app.post("/login")
def login(user: str, response: Response):
    colour = "red"
    token = secrets.token_urlsafe(24)
    colour = random.choice(["red", "green", "blue"])  # ok: weak-random
    response.set_cookie("session_token", token, secure=True, httponly=True, samesite="lax")
    return {"user": user, "colour": colour}
