# vulnerable: a pydantic field typed Any keeps operator documents
from typing import Any

from pydantic import BaseModel
from pymongo import MongoClient

from fastapi import FastAPI

app = FastAPI()

rooms = MongoClient()["hotel"]["rooms"]


class RoomQuery(BaseModel):
    floor: Any
    view: str = "sea"


@app.post("/rooms")
def find_rooms(query: RoomQuery):
    return {"count": rooms.count_documents({"floor": query.floor, "view": query.view})}  # want: nosql-injection
