# vulnerable: the loop leaves with the last value, which is the parameter
from aiohttp import web
from aiohttp_session import get_session

routes = web.RouteTableDef()


@routes.post("/prefs")
async def prefs(request):
    session = await get_session(request)
    data = await request.post()
    pairs = [("theme", "dark"), ("discount", data.get("discount", "0"))]
    for key, value in pairs:
        session[key] = value  # want: trust-boundary
    return web.Response(text="ok")
