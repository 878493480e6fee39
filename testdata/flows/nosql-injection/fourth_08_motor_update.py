# safe: the selector compares the identifier of a device with $eq, and it is an ObjectId
from aiohttp import web
from bson import ObjectId
from bson.errors import InvalidId
from motor.motor_asyncio import AsyncIOMotorClient

routes = web.RouteTableDef()
devices = AsyncIOMotorClient("mongodb://db").iot.devices


@routes.post("/devices/pause")
async def pause(request):
    body = await request.json()
    try:
        selector = {"_id": {"$eq": ObjectId(body.get("device"))}}
    except (InvalidId, TypeError):
        raise web.HTTPBadRequest()
    result = await devices.update_many(selector, {"$set": {"state": "paused"}})  # ok: nosql-injection
    return web.json_response({"paused": result.modified_count})


app = web.Application()
app.add_routes(routes)
