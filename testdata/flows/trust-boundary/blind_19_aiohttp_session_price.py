# vulnerable: the price is stored as the client sent it
from aiohttp import web
from aiohttp_session import get_session


async def choose(request):
    form = await request.post()
    session = await get_session(request)
    session["price"] = form["price"]  # want: trust-boundary
    return web.json_response({"ok": True})


app = web.Application()
app.router.add_post("/choose", choose)
