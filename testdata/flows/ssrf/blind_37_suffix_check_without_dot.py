# vulnerable: endswith without the dot accepts "evilexample.org"
from urllib.parse import urlparse

import aiohttp
from aiohttp import web


async def fetch(request):
    url = request.query.get("url", "")
    host = urlparse(url).hostname or ""
    if not host.endswith("example.org"):
        raise web.HTTPForbidden()
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as answer:  # want: ssrf
            return web.json_response({"status": answer.status})


app = web.Application()
app.router.add_get("/fetch", fetch)
