# safe: the router builds the address
from aiohttp import web


async def login(request):
    form = await request.post()
    name = form.get("name", "")
    target = request.app.router["profile"].url_for(name=name)
    raise web.HTTPFound(location=target)  # ok: open-redirect


async def profile(request):
    return web.json_response({"name": request.match_info["name"]})


app = web.Application()
app.router.add_post("/login", login)
app.router.add_get("/profile/{name}", profile, name="profile")
