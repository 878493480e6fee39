# vulnerable: scripts of the page may read the cookie of the session
import secrets

from aiohttp import web

routes = web.RouteTableDef()


@routes.post("/login")
async def login(request):
    response = web.HTTPFound("/")
    response.set_cookie("session_token", secrets.token_hex(), secure=True, httponly=False)  # want: insecure-cookie
    return response
