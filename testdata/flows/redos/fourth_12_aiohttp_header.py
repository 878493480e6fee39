# safe: the header is cut to a few letters before the nested repetitions see it
import re

from aiohttp import web

routes = web.RouteTableDef()
FORWARDED = re.compile(r"(?:[0-9.]+,?)+;")


@routes.get("/who")
async def who(request):
    chain = request.headers.get("X-Forwarded-Chain", "")[:15]
    found = FORWARDED.match(chain)  # ok: redos
    return web.json_response({"chain": found.group(0) if found else None})


app = web.Application()
app.add_routes(routes)
