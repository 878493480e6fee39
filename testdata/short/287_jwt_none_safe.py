# safe: CWE-287 (or 347, 345, 290): the signature is checked
import os

import jwt
from aiohttp import web


async def whoami(request):
    """Tell the user who he is."""
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    try:
        claims = jwt.decode(token, os.environ["JWT_KEY"], algorithms=["HS256"])  # ok: CWE-287
    except jwt.InvalidTokenError:
        raise web.HTTPUnauthorized()
    return web.json_response({"user": claims["sub"], "admin": claims.get("admin", False)})


app = web.Application()
app.add_routes([web.get("/me", whoami)])
