# vulnerable: an untyped dict body goes into a motor query
from motor.motor_asyncio import AsyncIOMotorClient

from fastapi import Body, FastAPI

app = FastAPI()

db = AsyncIOMotorClient()["crm"]


@app.post("/contacts/query")
async def query_contacts(criteria: dict = Body(...)):
    match = {"archived": False}
    match.update(criteria)
    docs = await db.contacts.find(match).to_list(50)  # want: nosql-injection
    return {"ids": [str(d["_id"]) for d in docs]}
