# safe: the branches of $or compare with text
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
people = MongoClient()["crm"]["people"]


@app.post("/people")
def find():
    names = request.get_json()["names"]
    branches = [{"name": str(name)} for name in names]
    rows = people.find({"$or": branches})  # ok: nosql-injection
    return {"ids": [str(row["_id"]) for row in rows]}
