# vulnerable: only httponly is given
import secrets

from aiohttp import web


async def login(request):
    data = await request.post()
    response = web.json_response({"user": data["user"]})
    response.set_cookie("session_token", secrets.token_urlsafe(32), httponly=True, samesite="Lax")  # want: insecure-cookie
    return response


app = web.Application()
app.router.add_post("/login", login)
