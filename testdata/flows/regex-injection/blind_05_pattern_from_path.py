# vulnerable: the path parameter is the whole pattern
import re

from aiohttp import web

NAMES = ("anna", "berta", "carl")


async def names(request):
    wanted = request.match_info["pattern"]
    hits = [n for n in NAMES if re.fullmatch(wanted, n)]  # want: regex-injection
    return web.json_response(hits)


app = web.Application()
app.router.add_get("/names/{pattern}", names)
