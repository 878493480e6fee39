# safe: the nonce is made with token_urlsafe
import secrets

from aiohttp import web


@web.middleware
async def policy(request, handler):
    nonce = secrets.token_urlsafe(16)  # ok: weak-random
    request["csp_nonce"] = nonce
    response = await handler(request)
    response.headers["Content-Security-Policy"] = f"script-src 'nonce-{nonce}'"
    return response


async def page(request):
    text = f"<script nonce='{request['csp_nonce']}'>start()</script>"
    return web.Response(text=text, content_type="text/html")


app = web.Application(middlewares=[policy])
app.router.add_get("/", page)
