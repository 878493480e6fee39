# vulnerable: with MULTILINE one good line is enough
import asyncio
import re

from aiohttp import web

NAME = re.compile(r"^[a-z0-9]+$", re.MULTILINE)


async def restart(request):
    data = await request.post()
    name = data["service"]
    if not NAME.search(name):
        raise web.HTTPBadRequest()
    done = await asyncio.create_subprocess_shell("systemctl restart " + name)  # want: command-injection
    return web.json_response({"code": await done.wait()})


app = web.Application()
app.router.add_post("/restart", restart)
