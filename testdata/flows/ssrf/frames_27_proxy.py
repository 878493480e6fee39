# vulnerable: the session that the application keeps asks any host
import aiohttp
from aiohttp import web


async def open_session(app):
    app["session"] = aiohttp.ClientSession()
    yield
    await app["session"].close()


async def preview(request):
    form = await request.post()
    async with request.app["session"].get(form["link"]) as answer:  # want: ssrf
        return web.Response(body=await answer.read(), content_type="image/png")


app = web.Application()
app.cleanup_ctx.append(open_session)
app.router.add_post("/preview", preview)
