# vulnerable: the branch of the body is part of a shell line
import asyncio

from aiohttp import web

routes = web.RouteTableDef()


async def run(line):
    process = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.PIPE)  # want: command-injection
    out, _ = await process.communicate()
    return out.decode()


@routes.post("/deploy")
async def deploy(request):
    data = await request.json()
    branch = data.get("branch") or "main"
    return web.Response(text=await run("cd /srv/site && git checkout " + branch))
