# safe: Sanic's cookie with every flag
import secrets

from sanic import Sanic
from sanic.response import json

app = Sanic("auth")


@app.post("/login")
async def login(request):
    response = json({"ok": True})
    response.add_cookie(  # ok: insecure-cookie
        "session_token", secrets.token_hex(20), secure=True, httponly=True, samesite="Strict"
    )
    return response
