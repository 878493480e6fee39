# safe: the exception raised leads to a route of our own
from aiohttp import web


async def signed_in(request):
    form = await request.post()
    back = form.get("back", "/")
    raise web.HTTPFound(location=request.app.router["home"].url_for().with_query({"back": back}))  # ok: open-redirect


async def home(request):
    return web.Response(text="home")


app = web.Application()
app.add_routes([web.post("/signed-in", signed_in), web.get("/", home, name="home")])
