import secrets

from fastapi import FastAPI, Form, Response

from .cookies import attach

app = FastAPI()


@app.post("/login")
def login(response: Response, user: str = Form()):
    attach(response, secrets.token_urlsafe(32))
    return {"user": user}
