# safe: the options are merged from two dicts, all flags are on
import secrets

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route

BASE = {"httponly": True, "samesite": "strict"}


async def refresh(request):
    response = JSONResponse({"ok": True})
    options = {**BASE, "secure": True}
    response.set_cookie("refresh_token", secrets.token_urlsafe(48), **options)  # ok: insecure-cookie
    return response


app = Starlette(routes=[Route("/refresh", refresh, methods=["POST"])])
