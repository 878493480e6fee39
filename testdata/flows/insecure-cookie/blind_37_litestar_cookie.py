# vulnerable: the Cookie object of the answer has secure off by default
import secrets

from litestar import Litestar, Response, post
from litestar.datastructures import Cookie


@post("/login")
async def login() -> Response:
    token = Cookie(key="session_token", value=secrets.token_hex(32))  # want: insecure-cookie
    return Response({"ok": True}, cookies=[token])


app = Litestar([login])
