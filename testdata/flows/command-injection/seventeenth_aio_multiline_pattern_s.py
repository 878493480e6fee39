# safe: without it the whole text must match
import asyncio
import re

from aiohttp import web

NAME = re.compile(r"[a-z0-9]+")


async def restart(request):
    data = await request.post()
    name = data["service"]
    if not NAME.fullmatch(name):
        raise web.HTTPBadRequest()
    done = await asyncio.create_subprocess_shell("systemctl restart " + name)  # ok: command-injection
    return web.json_response({"code": await done.wait()})


app = web.Application()
app.router.add_post("/restart", restart)
