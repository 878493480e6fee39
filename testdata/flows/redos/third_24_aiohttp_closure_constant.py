# safe: the closure matches the constant list
import re

from aiohttp import web

routes = web.RouteTableDef()


def matcher(pattern):
    compiled = re.compile(pattern)

    def match(text):
        return compiled.fullmatch(text) is not None  # ok: redos

    return match


match = matcher(r"(?:[a-z]+_?)+")


@routes.get("/tables/{name}")
async def table(request):
    name = request.match_info["name"]
    return web.json_response({"name": name, "valid": match("order_lines")})


app = web.Application()
app.add_routes(routes)
