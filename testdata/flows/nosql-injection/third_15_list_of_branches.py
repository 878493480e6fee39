# vulnerable: the branches of $or are the body's objects
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
people = MongoClient()["crm"]["people"]


@app.post("/people")
def find():
    names = request.get_json()["names"]
    branches = [{"name": name} for name in names]
    rows = people.find({"$or": branches})  # want: nosql-injection
    return {"ids": [str(row["_id"]) for row in rows]}
