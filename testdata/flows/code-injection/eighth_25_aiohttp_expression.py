# vulnerable: two texts are gathered, the second one comes from the query
import asyncio

from aiohttp import web


async def default_rule():
    return "score > 10"


async def requested_rule(request):
    return request.query.get("rule") or "score > 0"


async def score(request):
    first, second = await asyncio.gather(default_rule(), requested_rule(request))
    passed = eval(second, {"score": 12})  # want: code-injection
    return web.json_response({"rule": first, "passed": bool(passed)})


app = web.Application()
app.router.add_get("/score", score)
