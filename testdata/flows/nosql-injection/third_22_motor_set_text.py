# safe: a constant operator sets one field to text
from aiohttp import web
from motor.motor_asyncio import AsyncIOMotorClient

rows = AsyncIOMotorClient()["site"]["profiles"]


async def update(request):
    body = await request.json()
    owner = request.match_info["owner"]
    change = {"$set": {"about": str(body["about"])}}
    await rows.update_one({"owner": owner}, change)  # ok: nosql-injection
    return web.Response(status=204)


app = web.Application()
app.router.add_patch("/profiles/{owner}", update)
