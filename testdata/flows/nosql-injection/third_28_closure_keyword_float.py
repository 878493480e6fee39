# safe: the closure turns the value into a number
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
db = MongoClient()["lab"]


def finder(collection):
    def find(*, limit):
        return collection.find_one({"value": float(limit)})  # ok: nosql-injection

    return find


find_sample = finder(db.samples)


@app.post("/samples")
def samples():
    row = find_sample(limit=request.json["limit"])
    return {"found": row is not None}
