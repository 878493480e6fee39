# safe: basename is taken on every branch
import os

from aiohttp import web

LOGS = "/var/log/app"


async def show(request):
    name = request.query.get("name") or "app.log"
    if request.query.get("archive"):
        name = os.path.basename(name) + ".1"
    else:
        name = os.path.basename(name) + ".log"
    return web.FileResponse(os.path.join(LOGS, name))  # ok: path-traversal


app = web.Application()
app.router.add_get("/log", show)
