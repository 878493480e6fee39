# safe: the session only keeps that there was a cookie
from aiohttp import web
from aiohttp_session import get_session


async def resume(request):
    session = await get_session(request)
    user = request.cookies.get("user")
    if user is not None:
        session["resumed"] = True  # ok: trust-boundary
    return web.json_response({"resumed": user is not None})


app = web.Application()
app.router.add_post("/resume", resume)
