# vulnerable: a percent format of the request is applied to a tuple of internals
from aiohttp import web

BUILD = ("1.2", "host-7", "token-from-environment")


async def version(request):
    layout = request.query.get("layout", "%s on %s %s")
    return web.json_response({"version": layout % BUILD})  # want: format-string


app = web.Application()
app.router.add_get("/version", version)
