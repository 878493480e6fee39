# safe: the text is compared by the operator for equality
from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient

app = FastAPI()
books = AsyncIOMotorClient("mongodb://localhost").library.books


@app.get("/books")
async def by_author(author: str):
    query = {"author": {"$eq": author}}
    return await books.find(query).to_list(length=20)  # ok: nosql-injection
