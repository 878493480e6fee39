# safe: the query's address is overwritten
from aiohttp import web


async def leave(request):
    target = request.query.get("to", "/")
    asked = len(target)
    if asked > 200:
        raise web.HTTPBadRequest()
    target = "/goodbye"
    raise web.HTTPFound(target)  # ok: open-redirect


app = web.Application()
app.router.add_get("/leave", leave)
