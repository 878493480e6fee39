# vulnerable: the header's list is checked by nested repetitions
import re

from aiohttp import web

routes = web.RouteTableDef()
FORWARDED = re.compile(r"(?:[0-9.]+,?)+;")


@routes.get("/who")
async def who(request):
    chain = request.headers.get("X-Forwarded-Chain", "")
    found = FORWARDED.match(chain)  # want: redos
    return web.json_response({"chain": found.group(0) if found else None})


app = web.Application()
app.add_routes(routes)
