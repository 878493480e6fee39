# vulnerable: the session token is readable for scripts
import secrets

from sanic import Sanic
from sanic.response import json

app = Sanic("auth")


@app.post("/login")
async def login(request):
    response = json({"ok": True})
    response.add_cookie("session_token", secrets.token_hex(20), secure=False, httponly=False)  # want: insecure-cookie
    return response
