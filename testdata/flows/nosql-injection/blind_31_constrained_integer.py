# safe: the floor is an integer by its type
from pydantic import BaseModel, conint
from pymongo import MongoClient

from fastapi import FastAPI

app = FastAPI()

rooms = MongoClient()["hotel"]["rooms"]


class RoomQuery(BaseModel):
    floor: conint(ge=0, le=40)
    view: str = "sea"


@app.post("/rooms")
def find_rooms(query: RoomQuery):
    return {"count": rooms.count_documents({"floor": query.floor, "view": query.view})}  # ok: nosql-injection
