# vulnerable: the filter is what the body says
from fastapi import Body, FastAPI
from pymongo import MongoClient

app = FastAPI()
orders = MongoClient()["shop"]["orders"]


@app.post("/orders/search")
def search(criteria: dict = Body(...)):
    query = {"public": True}
    query.update(criteria)
    return [str(order["_id"]) for order in orders.find(query).limit(20)]  # want: nosql-injection
