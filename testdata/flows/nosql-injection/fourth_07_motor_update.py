# vulnerable: the selector of the update is taken from the body of the request
from aiohttp import web
from motor.motor_asyncio import AsyncIOMotorClient

routes = web.RouteTableDef()
devices = AsyncIOMotorClient("mongodb://db").iot.devices


@routes.post("/devices/pause")
async def pause(request):
    body = await request.json()
    selector = dict(body.get("selector") or {})
    result = await devices.update_many(selector, {"$set": {"state": "paused"}})  # want: nosql-injection
    return web.json_response({"paused": result.modified_count})


app = web.Application()
app.add_routes(routes)
