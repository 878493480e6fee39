# safe: each value is text by an f-string
from motor.motor_asyncio import AsyncIOMotorClient
from sanic import Sanic
from sanic.response import json

app = Sanic("members")
members = AsyncIOMotorClient()["club"]["members"]


@app.post("/session")
async def session(request):
    login, pin = request.json.get("login"), request.json.get("pin")
    row = await members.find_one({"login": f"{login}", "pin": f"{pin}"})  # ok: nosql-injection
    return json({"ok": row is not None})
