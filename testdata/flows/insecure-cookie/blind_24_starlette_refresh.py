# vulnerable: the refresh token is set with httponly but neither secure nor TLS only
import secrets

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def refresh(request):
    response = JSONResponse({"ok": True})
    options = dict(max_age=3600, httponly=True)
    response.set_cookie("refresh_token", secrets.token_urlsafe(48), **options)  # want: insecure-cookie
    return response


app = Starlette(routes=[Route("/refresh", refresh, methods=["POST"])])
