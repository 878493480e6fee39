# vulnerable: basename is taken on one branch only
import os

from aiohttp import web

LOGS = "/var/log/app"


async def show(request):
    name = request.query.get("name", "app.log")
    if request.query.get("archive"):
        name = os.path.basename(name) + ".1"
    path = os.path.join(LOGS, name)
    return web.FileResponse(path)  # want: path-traversal


app = web.Application()
app.router.add_get("/log", show)
