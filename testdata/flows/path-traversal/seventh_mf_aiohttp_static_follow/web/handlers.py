# vulnerable: aiohttp static follow
import os.path

from aiohttp import web

from .guard import BASE, inside

routes = web.RouteTableDef()


@routes.get("/static/{tail:.*}")
async def static(request):
    path = os.path.join(BASE, request.match_info["tail"])
    if not inside(path):
        raise web.HTTPForbidden()
    return web.FileResponse(path)  # want: path-traversal
