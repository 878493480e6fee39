# vulnerable: the check forbids two dots but not an absolute name
import os

from aiohttp import web

BASE = "/srv/models"


async def weights(request):
    name = request.match_info["name"]
    parts = name.replace("\\", "/").split("/")
    if ".." in parts:
        raise web.HTTPForbidden()
    return web.FileResponse(os.path.join(BASE, name))  # want: path-traversal


app = web.Application()
app.router.add_get("/weights/{name:.+}", weights)
