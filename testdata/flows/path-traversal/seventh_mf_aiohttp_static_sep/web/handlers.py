# safe: aiohttp static sep
from aiohttp import web

from .guard import Outside, inside

routes = web.RouteTableDef()


@routes.get("/static/{tail:.*}")
async def static(request):
    try:
        path = inside(request.match_info["tail"])
    except Outside:
        raise web.HTTPForbidden()
    return web.FileResponse(path)  # ok: path-traversal
