# vulnerable: the tail of the path is the address
import aiohttp
from aiohttp import web


async def relay(request):
    host, _, path = request.match_info["tail"].partition("/")
    target = "http://%s/%s" % (host, path)
    async with aiohttp.ClientSession() as session:
        async with session.get(target) as answer:  # want: ssrf
            return web.Response(text=await answer.text(), content_type="text/plain")


app = web.Application()
app.router.add_get("/relay/{tail:.+}", relay)
