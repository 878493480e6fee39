# safe: the model of the body holds a text and a number
from fastapi import FastAPI
from pydantic import BaseModel
from pymongo import MongoClient

app = FastAPI()
orders = MongoClient()["shop"]["orders"]


class Criteria(BaseModel):
    city: str
    total: float


@app.post("/orders/search")
def search(criteria: Criteria):
    query = {"public": True}
    query.update(city=criteria.city, total={"$gte": criteria.total})
    return [str(order["_id"]) for order in orders.find(query).limit(20)]  # ok: nosql-injection
