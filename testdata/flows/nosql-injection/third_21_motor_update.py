# vulnerable: the body's object says what is updated
from aiohttp import web
from motor.motor_asyncio import AsyncIOMotorClient

rows = AsyncIOMotorClient()["site"]["profiles"]


async def update(request):
    body = await request.json()
    owner = request.match_info["owner"]
    change = body
    await rows.update_one({"owner": owner}, change)  # want: nosql-injection
    return web.Response(status=204)


app = web.Application()
app.router.add_patch("/profiles/{owner}", update)
