# safe: the threshold is a number
from aiohttp import web
from motor.motor_asyncio import AsyncIOMotorClient

routes = web.RouteTableDef()
db = AsyncIOMotorClient().stock


@routes.get("/low")
async def low(request):
    below = float(request.query.get("below", "5"))
    cursor = db.items.find({"$where": f"this.amount < {below}"})  # ok: nosql-injection
    return web.json_response([item["name"] async for item in cursor])
