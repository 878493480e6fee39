# safe: the form names a service, the address is ours
import aiohttp
from aiohttp import web

SERVICES = {"maps": "https://maps.example.org/tile", "flags": "https://flags.example.org/all"}


async def open_session(app):
    app["session"] = aiohttp.ClientSession()
    yield
    await app["session"].close()


async def preview(request):
    form = await request.post()
    address = SERVICES.get(form["link"])
    if address is None:
        raise web.HTTPBadRequest()
    async with request.app["session"].get(address) as answer:  # ok: ssrf
        return web.Response(body=await answer.read(), content_type="image/png")


app = web.Application()
app.cleanup_ctx.append(open_session)
app.router.add_post("/preview", preview)
