from aiohttp import web

from .render import render


async def preview(request):
    data = await request.json()
    text = render("welcome.txt", data.get("subject", "Welcome"), user="demo")
    return web.Response(text=text)


app = web.Application()
app.router.add_post("/preview", preview)
