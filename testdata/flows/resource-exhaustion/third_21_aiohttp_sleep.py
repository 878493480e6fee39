# vulnerable: the coroutine sleeps as long as the query says
import asyncio
import logging

from aiohttp import web


def clamp(seconds):
    if seconds > 5:
        logging.warning("a long wait of %d s", seconds)
    return seconds


async def slow(request):
    seconds = clamp(int(request.query.get("seconds", "1")))
    await asyncio.sleep(seconds)  # want: resource-exhaustion
    return web.Response(text="done")


app = web.Application()
app.router.add_get("/slow", slow)
