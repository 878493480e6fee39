# safe: the part of the path goes into the shell line quoted
import asyncio
import shlex

from aiohttp import web


async def whois(request):
    domain = request.match_info["domain"]
    domain = " ".join(shlex.quote(part) for part in shlex.split(domain))
    process = await asyncio.create_subprocess_shell("whois " + domain, stdout=asyncio.subprocess.PIPE)  # ok: command-injection
    out, _ = await process.communicate()
    return web.Response(body=out)


app = web.Application()
app.router.add_get("/whois/{domain}", whois)
