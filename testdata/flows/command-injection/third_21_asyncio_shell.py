# vulnerable: the coroutine runs the shell with the query's text
import asyncio

from aiohttp import web

REPORTS = {"disk": "df -h", "load": "uptime"}


async def report(request):
    name = request.query.get("name", "disk")
    line = "report-" + name
    process = await asyncio.create_subprocess_shell(line)  # want: command-injection
    return web.json_response({"code": await process.wait()})


app = web.Application()
app.router.add_get("/report", report)
