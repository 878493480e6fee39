from aiohttp import web

from .render import render


async def preview(request):
    data = await request.json()
    try:
        text = render("welcome.txt", data["subject"], user=data.get("user", "demo"))
    except KeyError:
        raise web.HTTPBadRequest()
    return web.Response(text=text)


app = web.Application()
app.router.add_post("/preview", preview)
