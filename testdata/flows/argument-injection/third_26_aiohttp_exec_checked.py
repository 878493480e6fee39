# safe: a name with a dash in front is refused
import asyncio

from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/thumb/{name}")
async def thumb(request):
    name = request.match_info["name"]
    if name.startswith("-"):
        raise web.HTTPBadRequest()
    process = await asyncio.create_subprocess_exec("convert", name, "-resize", "200", "out.png")  # ok: argument-injection
    return web.json_response({"code": await process.wait()})


app = web.Application()
app.add_routes(routes)
