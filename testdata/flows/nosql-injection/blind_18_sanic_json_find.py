# vulnerable: request.json of Sanic goes into find_one
from motor.motor_asyncio import AsyncIOMotorClient
from sanic import Sanic
from sanic.response import json

app = Sanic("members")
members = AsyncIOMotorClient()["club"]["members"]


@app.post("/session")
async def session(request):
    login, pin = request.json.get("login"), request.json.get("pin")
    row = await members.find_one(dict(login=login, pin=pin))  # want: nosql-injection
    return json({"ok": row is not None})
