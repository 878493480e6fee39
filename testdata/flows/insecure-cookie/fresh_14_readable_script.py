# safe: scripts may not read the session's cookie
import secrets

from aiohttp import web


async def login(request):
    form = await request.post()
    response = web.json_response({"user": form.get("user")})
    response.set_cookie("session", secrets.token_hex(32), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response


app = web.Application()
app.router.add_post("/login", login)
