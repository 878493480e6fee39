# vulnerable: the part of the path goes into the shell line
import asyncio
import shlex

from aiohttp import web


async def whois(request):
    domain = request.match_info["domain"]
    domain = " ".join(shlex.split(domain))
    process = await asyncio.create_subprocess_shell("whois " + domain, stdout=asyncio.subprocess.PIPE)  # want: command-injection
    out, _ = await process.communicate()
    return web.Response(body=out)


app = web.Application()
app.router.add_get("/whois/{domain}", whois)
