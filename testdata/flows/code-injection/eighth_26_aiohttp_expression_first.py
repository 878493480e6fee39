# safe: of the two texts gathered the constant one is evaluated
import asyncio

from aiohttp import web


async def default_rule():
    return "score > 10"


async def requested_rule(request):
    return request.query.get("rule") or "score > 0"


async def score(request):
    first, second = await asyncio.gather(default_rule(), requested_rule(request))
    passed = eval(first, {"score": 12})  # ok: code-injection
    return web.json_response({"rule": second, "passed": bool(passed)})


app = web.Application()
app.router.add_get("/score", score)
