# safe: the text of the query can only be the query of a constant address
from urllib.parse import urlencode

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/resume")
async def resume(request):
    last = request.query.get("last_page", "/start")
    last = last.strip('"')
    if not last:
        raise web.HTTPNotFound()
    raise web.HTTPFound(location="/open?" + urlencode({"page": last}))  # ok: open-redirect


app = web.Application()
app.add_routes(routes)
