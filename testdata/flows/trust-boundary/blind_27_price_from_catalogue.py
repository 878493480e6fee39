# safe: the price is the catalogue's, the client sends the article only
from aiohttp import web
from aiohttp_session import get_session

PRICES = {"desk": 120, "chair": 45}


async def choose(request):
    form = await request.post()
    session = await get_session(request)
    session["price"] = PRICES.get(form["article"], 0)  # ok: trust-boundary
    return web.json_response({"ok": True})


app = web.Application()
app.router.add_post("/choose", choose)
