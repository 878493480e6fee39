# safe: the host is constant and the path quoted
from urllib.parse import quote

import aiohttp
from aiohttp import web


async def relay(request):
    name, _, _ = request.match_info["tail"].partition("/")
    target = "http://%s/pages/%s" % ("wiki.internal", quote(name, safe=""))
    async with aiohttp.ClientSession() as session:
        async with session.get(target) as answer:  # ok: ssrf
            return web.Response(text=await answer.text(), content_type="text/plain")


app = web.Application()
app.router.add_get("/relay/{tail:.+}", relay)
