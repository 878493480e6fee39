# vulnerable: what stands before the colon may be a user's name
from urllib.parse import urlsplit

import aiohttp
from aiohttp import web

HOSTS = ("img.bench.org", "cdn.bench.org")


async def image(request):
    url = request.query["src"]
    host = urlsplit(url).netloc.split(":")[0]
    if host not in HOSTS:
        raise web.HTTPBadRequest()
    async with aiohttp.ClientSession() as session:
        async with session.get(url, allow_redirects=False) as answer:  # want: ssrf
            return web.Response(body=await answer.read(), content_type="image/png")


app = web.Application()
app.router.add_get("/image", image)
