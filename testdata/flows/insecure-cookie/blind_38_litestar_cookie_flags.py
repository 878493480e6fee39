# safe: the Cookie object has every flag
import secrets

from litestar import Litestar, Response, post
from litestar.datastructures import Cookie


@post("/login")
async def login() -> Response:
    token = Cookie(  # ok: insecure-cookie
        key="session_token", value=secrets.token_hex(32), secure=True, httponly=True, samesite="lax"
    )
    return Response({"ok": True}, cookies=[token])


app = Litestar([login])
