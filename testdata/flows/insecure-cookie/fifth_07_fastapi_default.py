# vulnerable: the flags are left to their defaults, which are off
import secrets

from fastapi import FastAPI, Response

app = FastAPI()


@app.post("/login")
def login(response: Response):
    response.set_cookie(key="session", value=secrets.token_hex())  # want: insecure-cookie
    return {"ok": True}
