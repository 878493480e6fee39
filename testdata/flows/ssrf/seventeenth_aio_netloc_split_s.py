# safe: the host's name is what urlsplit takes for it
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

HOSTS = ("img.bench.org", "cdn.bench.org")


async def image(request):
    url = request.query["src"]
    host = urlsplit(url).hostname
    if host not in HOSTS:
        raise web.HTTPBadRequest()
    async with aiohttp.ClientSession() as session:
        async with session.get(url, allow_redirects=False) as answer:  # ok: ssrf
            return web.Response(body=await answer.read(), content_type="image/png")


app = web.Application()
app.router.add_get("/image", image)
