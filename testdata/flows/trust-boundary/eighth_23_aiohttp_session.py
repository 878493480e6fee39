# vulnerable: the cookie's user becomes the user of the session
from aiohttp import web
from aiohttp_session import get_session


async def resume(request):
    session = await get_session(request)
    user = request.cookies.get("user")
    if user is not None:
        session["user"] = user  # want: trust-boundary
    return web.json_response({"resumed": user is not None})


app = web.Application()
app.router.add_post("/resume", resume)
