# safe: the parsed host has to be one of the two image hosts
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

routes = web.RouteTableDef()
HOSTS = {"img1.example.com", "img2.example.com"}


def is_ours(address):
    parts = urlsplit(address)
    return parts.scheme == "https" and parts.hostname in HOSTS


@routes.get("/thumbnail")
async def thumbnail(request):
    address = request.query.get("src", "")
    if not is_ours(address):
        raise web.HTTPBadRequest(text="foreign image")
    async with aiohttp.ClientSession() as session:
        async with session.get(address, allow_redirects=False) as answer:  # ok: ssrf
            body = await answer.read()
    return web.Response(body=body, content_type="image/jpeg")


app = web.Application()
app.add_routes(routes)
