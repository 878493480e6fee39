# safe: the value of the form is checked against the stock of discounts
from aiohttp import web
from aiohttp_session import get_session

routes = web.RouteTableDef()
DISCOUNTS = {"spring": 5, "summer": 10}


@routes.post("/prefs")
async def prefs(request):
    session = await get_session(request)
    data = await request.post()
    pairs = [("theme", "dark"), ("discount", DISCOUNTS.get(data.get("discount"), 0))]
    for key, value in pairs:
        session[key] = value  # ok: trust-boundary
    return web.Response(text="ok")
