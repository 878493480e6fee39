# vulnerable: a decoded body may hold an operator in place of the password
from motor.motor_asyncio import AsyncIOMotorClient
from quart import Quart, jsonify, request

app = Quart(__name__)
accounts = AsyncIOMotorClient().shop.accounts


@app.post("/login")
async def login():
    data = await request.get_json()
    account = await accounts.find_one({"name": data["name"], "token": data["token"]})  # want: nosql-injection
    return jsonify(found=account is not None)
