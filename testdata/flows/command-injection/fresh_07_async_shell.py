# vulnerable: create_subprocess_shell with a field of the body
import asyncio
from string import Template

from aiohttp import web

PING = Template("ping -c 1 -W 2 $host")


async def ping(request):
    body = await request.json()
    host = body.get("host", "localhost").strip().lower()
    line = PING.substitute(host=host)
    process = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.PIPE)  # want: command-injection
    out, _ = await process.communicate()
    return web.json_response({"output": out.decode()})


app = web.Application()
app.router.add_post("/ping", ping)
