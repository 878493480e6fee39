# vulnerable: the raised redirect leads to the query's address
from aiohttp import web


async def leave(request):
    target = request.query.get("to", "/")
    asked = len(target)
    if asked > 200:
        raise web.HTTPBadRequest()
    target = target.strip()
    raise web.HTTPFound(target)  # want: open-redirect


app = web.Application()
app.router.add_get("/leave", leave)
