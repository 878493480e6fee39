# safe: the host is parsed as an address and no shell runs
import asyncio
import ipaddress

from aiohttp import web


async def ping(request):
    body = await request.json()
    try:
        host = str(ipaddress.ip_address(body.get("host", "127.0.0.1").strip()))
    except ValueError:
        raise web.HTTPBadRequest()
    process = await asyncio.create_subprocess_exec("ping", "-c", "1", host, stdout=asyncio.subprocess.PIPE)  # ok: command-injection
    out, _ = await process.communicate()
    return web.json_response({"output": out.decode()})


app = web.Application()
app.router.add_post("/ping", ping)
