# vulnerable: the flag is what the scheme of a constant address says
from urllib.parse import urlsplit

from aiohttp import web

PUBLIC = "http://shop.example.org"


async def login(request):
    form = await request.post()
    response = web.json_response({"ok": True})
    secure = urlsplit(PUBLIC).scheme == "https"
    response.set_cookie("session", str(form["session"]), secure=secure, httponly=True, samesite="Lax")  # want: insecure-cookie
    return response


app = web.Application()
app.router.add_post("/login", login)
