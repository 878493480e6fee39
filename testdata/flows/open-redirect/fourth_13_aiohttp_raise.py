# vulnerable: the exception that redirects carries the address of the query
from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/resume")
async def resume(request):
    last = request.query.get("last_page", "/start")
    last = last.strip('"')
    if not last:
        raise web.HTTPNotFound()
    raise web.HTTPFound(location=last)  # want: open-redirect


app = web.Application()
app.add_routes(routes)
