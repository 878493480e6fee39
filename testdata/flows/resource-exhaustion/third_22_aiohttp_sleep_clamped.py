# safe: the helper clamps the seconds
import asyncio

from aiohttp import web


def clamp(seconds):
    if seconds > 5:
        return 5
    return seconds


async def slow(request):
    seconds = clamp(int(request.query.get("seconds", "1")))
    await asyncio.sleep(seconds)  # ok: resource-exhaustion
    return web.Response(text="done")


app = web.Application()
app.router.add_get("/slow", slow)
