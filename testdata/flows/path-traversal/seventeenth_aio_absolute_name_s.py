# safe: the check forbids two dots and absolute names
import os

from aiohttp import web

BASE = "/srv/models"


async def weights(request):
    name = request.match_info["name"]
    parts = name.replace("\\", "/").split("/")
    if ".." in parts or os.path.isabs(name):
        raise web.HTTPForbidden()
    return web.FileResponse(os.path.join(BASE, name))  # ok: path-traversal


app = web.Application()
app.router.add_get("/weights/{name:.+}", weights)
