# safe: the flag is a constant, whatever the scheme
from aiohttp import web

PUBLIC = "http://shop.example.org"


async def login(request):
    form = await request.post()
    response = web.json_response({"ok": True})
    response.set_cookie("session", str(form["session"]), secure=True, httponly=True, samesite="Lax")  # ok: insecure-cookie
    return response


app = web.Application()
app.router.add_post("/login", login)
