# vulnerable: CWE-287 (or 347, 345, 290): the user is taken from an unverified token
import os

import jwt
from aiohttp import web


async def whoami(request):
    """Tell the user who he is."""
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    claims = jwt.decode(token, options={"verify_signature": False})  # want: CWE-287
    return web.json_response({"user": claims["sub"], "admin": claims.get("admin", False)})


app = web.Application()
app.add_routes([web.get("/me", whoami)])
