# safe: functools.partial has bound the flags
import secrets
from functools import partial

from aiohttp import web


async def connect(request):
    response = web.Response(text="connected")
    set_secret = partial(response.set_cookie, secure=True, httponly=True, samesite="Strict")
    set_secret("session_key", secrets.token_hex(16), max_age=3600)  # ok: insecure-cookie
    return response


app = web.Application()
app.router.add_post("/connect", connect)
