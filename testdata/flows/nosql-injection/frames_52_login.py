# safe: both values are made texts first
from motor.motor_asyncio import AsyncIOMotorClient
from quart import Quart, jsonify, request

app = Quart(__name__)
accounts = AsyncIOMotorClient().shop.accounts


@app.post("/login")
async def login():
    data = await request.get_json()
    account = await accounts.find_one({"name": str(data["name"]), "token": str(data["token"])})  # ok: nosql-injection
    return jsonify(found=account is not None)
