# safe: pydantic turns the field into text before it is used
from motor.motor_asyncio import AsyncIOMotorClient
from pydantic import BaseModel

from fastapi import FastAPI

app = FastAPI()

db = AsyncIOMotorClient()["crm"]


class ContactQuery(BaseModel):
    company: str


@app.post("/contacts/query")
async def query_contacts(query: ContactQuery):
    docs = await db.contacts.find({"company": query.company}).to_list(50)  # ok: nosql-injection
    return {"ids": [str(d["_id"]) for d in docs]}
