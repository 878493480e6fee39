# vulnerable: the pattern lets a name begin with a dash, so --lua-filter=x is accepted
import asyncio
import re

from aiohttp import web

NAME = re.compile(r"[\w.=/-]+")

routes = web.RouteTableDef()


@routes.post("/render")
async def render(request):
    form = await request.post()
    source = form["source"]
    if not NAME.fullmatch(source):
        raise web.HTTPBadRequest()
    process = await asyncio.create_subprocess_exec("pandoc", "--to", "html", source, stdout=-1)  # want: argument-injection
    page, _ = await process.communicate()
    return web.Response(body=page, content_type="text/html")


app = web.Application()
app.add_routes(routes)
