# vulnerable: the text becomes part of a script of the database
from fastapi import FastAPI
from motor.motor_asyncio import AsyncIOMotorClient

app = FastAPI()
books = AsyncIOMotorClient("mongodb://localhost").library.books


@app.get("/books")
async def by_author(author: str):
    query = {"$where": "this.author == '%s'" % author}
    return await books.find(query).to_list(length=20)  # want: nosql-injection
