# safe: the user's value stands on the right of the operator
from aiohttp import web


async def version(request):
    name = request.query.get("name", "you")
    return web.json_response({"version": "1.2 for %s" % name})  # ok: format-string


app = web.Application()
app.router.add_get("/version", version)
