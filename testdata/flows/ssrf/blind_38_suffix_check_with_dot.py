# safe: the host is the domain itself or ends with a dot and the domain
from urllib.parse import urlparse

import aiohttp
from aiohttp import web


async def fetch(request):
    url = request.query.get("url", "")
    host = urlparse(url).hostname or ""
    if host != "example.org" and not host.endswith(".example.org"):
        raise web.HTTPForbidden()
    async with aiohttp.ClientSession() as session:
        async with session.get(url, allow_redirects=False) as answer:  # ok: ssrf
            return web.json_response({"status": answer.status})


app = web.Application()
app.router.add_get("/fetch", fetch)
