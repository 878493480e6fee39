# vulnerable: the threshold is put into a script
from aiohttp import web
from motor.motor_asyncio import AsyncIOMotorClient

routes = web.RouteTableDef()
db = AsyncIOMotorClient().stock


@routes.get("/low")
async def low(request):
    script = "this.amount < " + request.query.get("below", "5")
    cursor = db.items.find({"$where": script})  # want: nosql-injection
    return web.json_response([item["name"] async for item in cursor])
