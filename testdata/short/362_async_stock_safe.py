# safe: CWE-362 (or 366, 367, 820): an asyncio lock is held
import asyncio

from aiohttp import web

stock = {"ticket": 100}
stock_lock = asyncio.Lock()


async def charge(user, price):
    await asyncio.sleep(0.1)
    return True


async def buy(request):
    """Sell a ticket if there are any left."""
    data = await request.json()
    async with stock_lock:
        if stock["ticket"] <= 0:
            raise web.HTTPConflict(text="sold out")
        if not await charge(data["user"], 50):
            raise web.HTTPPaymentRequired()
        stock["ticket"] -= 1  # ok: CWE-362
    return web.json_response({"left": stock["ticket"]})


app = web.Application()
app.add_routes([web.post("/buy", buy)])
