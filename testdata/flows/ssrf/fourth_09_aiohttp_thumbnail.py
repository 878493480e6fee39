# vulnerable: the host only has to end in the letters of the own domain
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

routes = web.RouteTableDef()


def is_ours(address):
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and (parts.hostname or "").endswith("example.com")


@routes.get("/thumbnail")
async def thumbnail(request):
    address = request.query.get("src", "")
    if not is_ours(address):
        raise web.HTTPBadRequest(text="foreign image")
    async with aiohttp.ClientSession() as session:
        async with session.get(address, allow_redirects=False) as answer:  # want: ssrf
            body = await answer.read()
    return web.Response(body=body, content_type="image/jpeg")


app = web.Application()
app.add_routes(routes)
