# safe: the branch has to match a narrow pattern as a whole
import asyncio
import re

from aiohttp import web

routes = web.RouteTableDef()
BRANCH = re.compile(r"[a-z][a-z0-9_]{0,30}")


async def run(line):
    process = await asyncio.create_subprocess_shell(line, stdout=asyncio.subprocess.PIPE)  # ok: command-injection
    out, _ = await process.communicate()
    return out.decode()


@routes.post("/deploy")
async def deploy(request):
    data = await request.json()
    branch = data.get("branch") or "main"
    if not BRANCH.fullmatch(branch):
        raise web.HTTPBadRequest(text="no such branch")
    return web.Response(text=await run("cd /srv/site && git checkout " + branch))
