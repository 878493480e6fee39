# safe: the text is looked up in a table of constants
import asyncio

from aiohttp import web

REPORTS = {"disk": "df -h", "load": "uptime"}


async def report(request):
    name = request.query.get("name", "disk")
    line = REPORTS.get(name, "uptime")
    process = await asyncio.create_subprocess_shell(line)  # ok: command-injection
    return web.json_response({"code": await process.wait()})


app = web.Application()
app.router.add_get("/report", report)
