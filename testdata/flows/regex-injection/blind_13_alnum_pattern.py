# safe: the pattern is letters and digits, which match themselves
import re

from aiohttp import web

NAMES = ("anna", "berta", "carl")


async def names(request):
    wanted = request.match_info["pattern"]
    if not wanted.isalnum():
        raise web.HTTPBadRequest(text="letters and digits only")
    hits = [n for n in NAMES if re.match(wanted, n)]  # ok: regex-injection
    return web.json_response(hits)


app = web.Application()
app.router.add_get("/names/{pattern}", names)
