# vulnerable: the guard looks at the scheme only
import aiohttp
from aiohttp import web


async def proxy(request):
    target = request.query.get("target", "")
    if not target.startswith("https://"):
        raise web.HTTPBadRequest(text="https only")
    async with aiohttp.ClientSession() as session:
        async with session.get(target) as answer:  # want: ssrf
            body = await answer.read()
    return web.Response(body=body, content_type="application/octet-stream")


app = web.Application()
app.router.add_get("/proxy", proxy)
